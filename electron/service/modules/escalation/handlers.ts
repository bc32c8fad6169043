import { escalation } from '../../../../shared/domain/escalation/decide';
import { decideOn, type CommandHandlers } from '../../desk/handlers';

export const escalationCommands: CommandHandlers<'escalation.record'> = {
  'escalation.record': ({ escalation: id, ...command }, context) =>
    decideOn(context, escalation, { stream: { kind: 'escalation', id }, command, about: command.family }),
};
