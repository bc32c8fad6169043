import { z } from 'zod';
import { id } from '../../../../shared/contract/define';
import { levelSchema, type PersonMatch, type RequestRow } from '../../../../shared/contract/request';
import type { LevelOfNeed } from '../../../../shared/domain/family/events';
import { suggestedFamilyName } from '../../../../shared/domain/person/family-name';
import { isQuestion } from '../../../../shared/domain/person/same-person';
import { triageOutcomes, type TriageOutcome } from '../../../../shared/domain/request/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import type { FamilyChoice } from './triage-parts';

/** A triage as it is being typed, and as its draft is read. */
export const TypedTriage = z.strictObject({
  outcome: z.enum(triageOutcomes).nullable(),
  reason: z.string(),
  level: levelSchema.nullable(),
  /** The family chosen; a new one has the id it will get. */
  family: id<FamilyId>(),
  name: z.string(),
});
export type TypedTriage = Readonly<z.infer<typeof TypedTriage>>;

/** A triage nobody has typed yet: the family named after the first person. */
export function firstTyped(row: RequestRow, fresh: FamilyId): TypedTriage {
  return {
    outcome: row.triage?.outcome ?? null,
    reason: '',
    level: row.triage?.level ?? null,
    family: fresh,
    name: suggestedFamilyName(row.details.people.map((person) => person.name)),
  };
}

/** What was typed before, for the form as it is now: a new family's id was only ever that form's. */
export function asTypedNow(typed: TypedTriage, fresh: FamilyId, matches: readonly PersonMatch[]): TypedTriage {
  return knownFamilies(matches).some((family) => family.id === typed.family) ? typed : { ...typed, family: fresh };
}

/** What is missing, a sentence a field; undefined where nothing is. */
export function errorsOf({ outcome, reason, level, name }: TypedTriage) {
  const isHub = outcome === 'hub-mdt';
  return {
    outcome: outcome === null ? t('requests.outcomeMissing') : undefined,
    reason: reason.trim() === '' ? t('refusal.triage-reason-missing') : undefined,
    level: isHub && level === null ? t('refusal.triage-level-missing') : undefined,
    name: isHub && name.trim() === '' ? t('refusal.family-name-missing') : undefined,
  };
}

/** The family the request goes to; null for every outcome but the hub MDT. */
export function familyOf({ outcome, family, name }: TypedTriage, fresh: FamilyId, matches: readonly PersonMatch[]): FamilyChoice | null {
  if (outcome !== 'hub-mdt') return null;
  if (family === fresh) return { kind: 'new', family, name: name.trim() };
  const known = matches.filter(({ where, likeness }) => where.kind === 'family' && where.family === family && isQuestion(likeness));
  return { kind: 'known', family, known: known.map((match) => match.person) };
}

/** What was decided, said back. */
export function doneWords(typed: TypedTriage, outcome: TriageOutcome, fresh: FamilyId, matches: readonly PersonMatch[]): string {
  if (outcome === 'escalate') return t('requests.escalated');
  if (outcome !== 'hub-mdt') return t('requests.triageDone', { outcome: t(`people.outcome.${outcome}`) });
  const known = knownFamilies(matches).find((family) => family.id === typed.family);
  return t('requests.triageDoneFamily', { family: typed.family === fresh || known === undefined ? typed.name.trim() : known.name });
}

interface KnownFamily {
  readonly id: FamilyId;
  readonly name: string;
  readonly reference: string;
}

/** The families in which somebody looks like a person of the request. */
export function knownFamilies(matches: readonly PersonMatch[]): readonly KnownFamily[] {
  const families = new Map<FamilyId, KnownFamily>();
  for (const { where, likeness } of matches) {
    if (where.kind === 'family' && isQuestion(likeness))
      families.set(where.family, { id: where.family, name: where.name, reference: where.reference });
  }
  return [...families.values()];
}

/** A level of need as a choice. */
export type LevelText = '1' | '2' | '3' | '4';

export function levelText(level: LevelOfNeed | null): LevelText | null {
  return level === null ? null : `${level}`;
}

export function levelOf(text: LevelText): LevelOfNeed {
  return ({ '1': 1, '2': 2, '3': 3, '4': 4 } as const)[text];
}
