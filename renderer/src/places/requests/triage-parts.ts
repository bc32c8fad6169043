import type { RequestRow } from '../../../../shared/contract/request';
import type { LevelOfNeed } from '../../../../shared/domain/family/events';
import type { TriageOutcome } from '../../../../shared/domain/request/events';
import type { FamilyId, PersonId } from '../../../../shared/kernel/ids';
import type { BatchPart } from '../../api/use-command';

/** Where a request goes when it goes to the hub MDT. */
export type FamilyChoice =
  | { readonly kind: 'new'; readonly family: FamilyId; readonly name: string }
  /** `known` are the people of the request whom the family has already. */
  | { readonly kind: 'known'; readonly family: FamilyId; readonly known: readonly PersonId[] };

export interface TriageChoice {
  readonly outcome: TriageOutcome;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  readonly family: FamilyChoice | null;
}

/** The commands of one triage, which commit all or none: the family with its people and consents, then the decision. */
export function triageParts(row: RequestRow, choice: TriageChoice): readonly BatchPart[] {
  const { outcome, reason, level, family } = choice;
  const triage: BatchPart = {
    op: 'request.triage',
    input: {
      request: row.id,
      outcome,
      reason,
      level: outcome === 'hub-mdt' ? level : null,
      family: outcome === 'hub-mdt' ? (family?.family ?? null) : null,
    },
  };
  return outcome === 'hub-mdt' && family !== null ? [...familyParts(row, choice, family), triage] : [triage];
}

function familyParts({ id, details }: RequestRow, { level, reason }: TriageChoice, choice: FamilyChoice): readonly BatchPart[] {
  const { family } = choice;
  const parts: BatchPart[] = choice.kind === 'new' ? [{ op: 'family.add', input: { family, name: choice.name, request: id } }] : [];
  for (const { consent, ...person } of details.people) {
    if (choice.kind === 'known' && choice.known.includes(person.id)) continue;
    parts.push({ op: 'family.addPerson', input: { family, person } });
    if (consent.state !== 'not-asked') parts.push({ op: 'family.recordConsent', input: { family, person: person.id, consent } });
  }
  // What a known family's record says of how to reach them is not overwritten by a request.
  if (choice.kind === 'new') {
    if (details.safeContact !== '')
      parts.push({ op: 'family.setSafeContact', input: { family, person: null, words: details.safeContact } });
    if (details.address !== '' || details.phone !== '') {
      parts.push({ op: 'family.setAddress', input: { family, address: details.address, phone: details.phone } });
    }
  }
  if (level !== null) parts.push({ op: 'family.setLevel', input: { family, level, why: reason } });
  return parts;
}
