import { minuteAggregate, type MinuteCommand, type MinuteContext } from '../../../../shared/domain/minute/decide';
import type { MinuteState } from '../../../../shared/domain/minute/state';
import type { FamilyId, MinuteId } from '../../../../shared/kernel/ids';
import { decideOn, type CommandHandlers, type DeskContext } from '../../desk/handlers';

/** What a window may do to a minute by itself; attesting and signing need a passphrase and are acts. */
export const minuteCommands: CommandHandlers<'minute.return' | 'minute.file'> = {
  'minute.return': ({ minute, why }, context) => decideMinute(context, minute, { type: 'return', why }),
  'minute.file': ({ minute, system }, context) => decideMinute(context, minute, { type: 'file', system }),
};

/** Decides on a minute whose facts the command does not ask for. */
export function decideMinute(context: DeskContext, minute: MinuteId, command: MinuteCommand) {
  const withoutFacts: MinuteContext = { now: context.now, today: context.today, by: context.by, newId: context.newId, facts: null };
  return decideOn(context, minuteAggregate, {
    stream: { kind: 'minute', id: minute },
    command,
    context: withoutFacts,
    about: familyOf,
  });
}

/** The family a minute is about; a draft that was never attested is about none yet. */
export function familyOf(state: MinuteState): FamilyId | null {
  if (state.status === 'draft') return null;
  return state.status === 'attested' ? state.attested.family : state.signed.family;
}
