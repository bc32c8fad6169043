import type { InputOf } from '../../../../shared/contract/contract';
import { caseSupervisionAggregate } from '../../../../shared/domain/case-supervision/decide';
import { family } from '../../../../shared/domain/family/decide';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { FamilyState } from '../../../../shared/domain/family/state';
import type { CaseSupervision } from '../../../../shared/domain/case-supervision/state';
import { fold, type Context } from '../../../../shared/kernel/aggregate';
import type { FamilyId, RelationshipId, SupervisionId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import type { Directory } from '../../desk/directory';
import { pairName } from '../../desk/handlers';
import { commitHalf, commitPaired, type Half, type PairedDeps } from '../../desk/paired';
import { vaultNamed, type Session } from '../../desk/session';
import type { Answer } from '../../desk/commit';
import { load, versionOf } from '../../journal/journal';
import { all } from '../../vault/sql';
import { caseAt } from '../../views/supervision/case-queries';
import { casesWith, type CaseRecord } from '../../views/supervision/sql';
import { caseContext } from './case-handlers';

interface Which {
  readonly relationship: RelationshipId;
  readonly supervision: SupervisionId;
}

/**
 * The supervisor's approval: the family's record has the decision, and the supervision says so. What was said on the way
 * stays between the two, and the record's link leads nowhere for anybody else.
 * @source practice.md §2.3
 */
export function promoteDecision(
  deps: PairedDeps,
  session: Session,
  directory: Directory,
  { expectedVersion, ...which }: InputOf<'caseSupervision.promote'>,
  context: Context,
): Result<Answer, Refusal> {
  const pair = vaultNamed(session.vaults, pairName(which.relationship));
  if (!pair.ok) return pair;
  const version = versionOf(pair.value.read, { kind: 'case-supervision', id: which.supervision });
  const state = caseAt(pair.value.read, which.supervision);
  if (state === null) return refuse('case-unknown');
  // Only what was read is approved.
  if (state.promoted === null && version !== expectedVersion) return refuse('conflict', { version });
  const source = inPair(session, directory, which, context);
  const target = inRecord(session, which.supervision, state, context);
  return target.ok ? commitPaired(deps, session, target.value, source) : target;
}

/** Completes approvals that reached the family's record and were cut off before the supervision said so. */
export function completePromotions(deps: PairedDeps, session: Session, directory: Directory, context: Context): void {
  for (const [relationship, pair] of session.vaults.pairs) {
    if (typeof pair === 'string') continue;
    for (const { id: supervision, family: about } of all<CaseRecord>(pair.read, casesWith('decided'))) {
      if (!isRecorded(session, about, supervision)) continue;
      commitHalf(deps, session, inPair(session, directory, { relationship, supervision }, context), deps.newId());
    }
  }
}

function isRecorded(session: Session, about: FamilyId, supervision: SupervisionId): boolean {
  const { hub } = session.vaults;
  return hub !== null && familyAt(session, about).supervised.includes(supervision);
}

function familyAt({ vaults }: Session, id: FamilyId): FamilyState {
  const history = vaults.hub === null ? [] : load(vaults.hub.read, { kind: 'family', id });
  // A stream only ever holds the events of its own aggregate.
  return fold(
    family,
    history.map(({ header, body }) => ({ header, body: body as FamilyEvent })),
  );
}

function inRecord(
  session: Session,
  from: SupervisionId,
  { family: about, decision, on }: CaseSupervision,
  context: Context,
): Result<Half, Refusal> {
  if (decision === null) return refuse('case-decision-missing');
  const command = { type: 'recordSupervision', decision: decision.words, approvedBy: session.colleague, on, from } as const;
  return ok({
    vault: 'hub',
    decide: () => {
      if (session.vaults.hub === null) return refuse('no-key');
      const decided = family.decide(familyAt(session, about), command, context);
      return decided.ok ? ok({ stream: { kind: 'family', id: about }, about, events: decided.value }) : decided;
    },
  });
}

function inPair(session: Session, directory: Directory, { relationship: id, supervision }: Which, context: Context): Half {
  return {
    vault: pairName(id),
    decide: () => {
      const relationship = directory.relationships().get(id);
      if (relationship === undefined) return refuse('relationship-unknown');
      const vault = vaultNamed(session.vaults, pairName(id));
      if (!vault.ok) return vault;
      const state = caseAt(vault.value.read, supervision);
      const decided = caseSupervisionAggregate.decide(state, { type: 'promote' }, caseContext(context, relationship));
      if (!decided.ok) return decided;
      return ok({ stream: { kind: 'case-supervision', id: supervision }, about: state?.family ?? null, events: decided.value });
    },
  };
}
