import { hubAggregate, type HubCommand } from '../../../../shared/domain/hub/decide';
import type { Stream } from '../../../../shared/kernel/event';
import type { Refusal, Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';

/** An office vault holds one hub, so its stream needs no id of its own. */
const hubStream: Stream = { kind: 'hub', id: 'hub' };

export const hubCommands: CommandHandlers<
  | 'hub.changeDetails'
  | 'hub.setNumbers'
  | 'hub.addAgency'
  | 'hub.addDiscipline'
  | 'hub.setQuorum'
  | 'hub.setDaily'
  | 'hub.setThemes'
  | 'hub.renameSixthP'
  | 'hub.keepRecoveryCode'
> = {
  'hub.changeDetails': (input, context) => decideHub(context, { type: 'changeDetails', ...input }),
  'hub.setNumbers': (input, context) => decideHub(context, { type: 'setNumbers', ...input }),
  'hub.addAgency': (input, context) => decideHub(context, { type: 'addAgency', ...input }),
  'hub.addDiscipline': (input, context) => decideHub(context, { type: 'addDiscipline', ...input }),
  'hub.setQuorum': (rule, context) => decideHub(context, { type: 'setQuorum', rule }),
  'hub.setDaily': (daily, context) => decideHub(context, { type: 'setDaily', daily }),
  'hub.setThemes': (input, context) => decideHub(context, { type: 'setThemes', ...input }),
  'hub.renameSixthP': (input, context) => decideHub(context, { type: 'renameSixthP', ...input }),
  'hub.keepRecoveryCode': (_input, context) => decideHub(context, { type: 'keepRecoveryCode' }),
};

function decideHub(context: DeskContext, command: HubCommand): Result<Decision, Refusal> {
  return decideOn(context, hubAggregate, { stream: hubStream, command, about: null });
}
