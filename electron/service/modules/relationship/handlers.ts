import { relationshipAggregate } from '../../../../shared/domain/relationship/decide';
import { decideOn, type CommandHandlers } from '../../desk/handlers';
import { relationshipFacts } from '../../views/directory/relationships';

/** Beginning a relationship makes keys and a file, so that it is an act of the keeper; ending one only says so. */
export const relationshipCommands: CommandHandlers<'relationship.end'> = {
  'relationship.end': ({ relationship, to }, context) =>
    decideOn(context, relationshipAggregate, {
      stream: { kind: 'relationship', id: relationship },
      command: { type: 'end', to },
      context: { now: context.now, today: context.today, by: context.by, newId: context.newId, ...relationshipFacts(context.directory) },
      about: null,
    }),
};
