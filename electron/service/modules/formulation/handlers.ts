import type { FormulationCommand } from '../../../../shared/domain/formulation/commands';
import { formulationAggregate } from '../../../../shared/domain/formulation/decide';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { formulationFacts, isKnownFamily } from '../../views/formulation/facts';

type FormulationCommandName =
  | 'formulation.place'
  | 'formulation.remove'
  | 'formulation.writeHypothesis'
  | 'formulation.setPriorities'
  | 'formulation.setGoal'
  | 'formulation.removeGoal'
  | 'formulation.linkAction'
  | 'formulation.unlinkAction'
  | 'formulation.agree';

/** Every act on a family's formulation. What was said and agreed elsewhere is read with it. */
export const formulationCommands: CommandHandlers<FormulationCommandName> = {
  'formulation.place': ({ family, placed }, context) => onFormulation(context, family, { type: 'place', placed }),
  'formulation.remove': ({ family, statement }, context) => onFormulation(context, family, { type: 'remove', statement }),
  'formulation.writeHypothesis': ({ family, hypothesis }, context) =>
    onFormulation(context, family, { type: 'writeHypothesis', hypothesis }),
  'formulation.setPriorities': ({ family, priorities }, context) => onFormulation(context, family, { type: 'setPriorities', priorities }),
  'formulation.setGoal': ({ family, goal }, context) => onFormulation(context, family, { type: 'setGoal', goal }),
  'formulation.removeGoal': ({ family, goal }, context) => onFormulation(context, family, { type: 'removeGoal', goal }),
  'formulation.linkAction': ({ family, action, goal }, context) => onFormulation(context, family, { type: 'linkAction', action, goal }),
  'formulation.unlinkAction': ({ family, action }, context) => onFormulation(context, family, { type: 'unlinkAction', action }),
  // Two people agreeing two different drafts is the one place here where a collision would be frozen.
  'formulation.agree': ({ family, expectedVersion }, context) => onFormulation(context, family, { type: 'agree' }, expectedVersion),
};

function onFormulation(
  context: DeskContext,
  family: FamilyId,
  command: FormulationCommand,
  expectedVersion?: number,
): Result<Decision, Refusal> {
  const db = context.db('hub');
  if (!isVisible(context.visible, family) || !isKnownFamily(db, family)) return refuse('family-unknown');
  const { now, today, by, newId } = context;
  return decideOn(context, formulationAggregate, {
    stream: { kind: 'formulation', id: family },
    command,
    context: { now, today, by, newId, ...formulationFacts(db, family) },
    about: family,
    expectedVersion,
  });
}
