import {
  caseSupervisionAggregate,
  type CaseSupervisionCommand,
  type CaseSupervisionContext,
} from '../../../../shared/domain/case-supervision/decide';
import type { Context } from '../../../../shared/kernel/aggregate';
import type { Relationship } from '../../../../shared/domain/relationship/state';
import type { RelationshipId, SupervisionId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, pairName, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { versionOf } from '../../journal/journal';

interface Which {
  readonly relationship: RelationshipId;
  readonly supervision: SupervisionId;
}

/** Supervision of a family, in the vault of the two. */
export const caseSupervisionCommands: CommandHandlers<'caseSupervision.begin' | 'caseSupervision.write' | 'caseSupervision.decide'> = {
  'caseSupervision.begin': ({ family, model, on, ...which }, context) => {
    const isKnown = isVisible(context.visible, family) && versionOf(context.db('hub'), { kind: 'family', id: family }) > 0;
    return isKnown ? onCase(context, which, { type: 'begin', family, model, on }) : refuse('family-unknown');
  },
  'caseSupervision.write': ({ content, expectedVersion, ...which }, context) =>
    onCase(context, which, { type: 'write', content }, expectedVersion),
  'caseSupervision.decide': ({ decision, next, expectedVersion, ...which }, context) =>
    onCase(context, which, { type: 'decide', decision, next }, expectedVersion),
};

function onCase(
  context: DeskContext,
  { relationship: id, supervision }: Which,
  command: CaseSupervisionCommand,
  expectedVersion?: number,
): Result<Decision, Refusal> {
  const vault = pairName(id);
  // A vault this colleague has no key to is said before anything else.
  context.db(vault);
  const relationship = context.directory.relationships().get(id);
  if (relationship === undefined) return refuse('relationship-unknown');
  return decideOn(context, caseSupervisionAggregate, {
    stream: { kind: 'case-supervision', id: supervision },
    vault,
    command,
    context: caseContext(context, relationship),
    about: (state) => (command.type === 'begin' ? command.family : (state?.family ?? null)),
    expectedVersion,
  });
}

/** What the rules of a supervision want to know of its relationship. */
export function caseContext({ now, today, by, newId }: Context, { supervisor, to, scope }: Relationship): CaseSupervisionContext {
  return { now, today, by, newId, supervisor, isFrozen: to !== null, takesCases: scope.includes('cases') };
}
