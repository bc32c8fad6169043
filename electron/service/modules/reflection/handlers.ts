import { reflection, type ReflectionCommand } from '../../../../shared/domain/reflection/decide';
import type { ReflectionLink } from '../../../../shared/domain/reflection/events';
import { reflectionHabit } from '../../../../shared/domain/reflection/habit';
import type { ReflectionId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { nameOfLink } from '../../views/reflection/link-names';

type ReflectionCommandName =
  | 'reflection.begin'
  | 'reflection.write'
  | 'reflection.retitle'
  | 'reflection.changeModel'
  | 'reflection.link'
  | 'reflection.unlink'
  | 'reflection.putAway'
  | 'reflection.bringBack'
  | 'reflection.setAfterMeeting';

/** Every act on one's own notes. */
export const reflectionCommands: CommandHandlers<ReflectionCommandName> = {
  'reflection.begin': ({ reflection: note, ...begun }, context) => onNote(context, note, { type: 'begin', ...begun }),
  'reflection.write': ({ reflection: note, content, expectedVersion }, context) =>
    onNote(context, note, { type: 'write', content }, expectedVersion),
  'reflection.retitle': ({ reflection: note, title }, context) => onNote(context, note, { type: 'retitle', title }),
  'reflection.changeModel': ({ reflection: note, model }, context) => onNote(context, note, { type: 'changeModel', model }),
  'reflection.link': ({ reflection: note, link }, context) => linkNote(context, note, link),
  'reflection.unlink': ({ reflection: note, link }, context) => onNote(context, note, { type: 'unlink', link }),
  'reflection.putAway': ({ reflection: note }, context) => onNote(context, note, { type: 'putAway' }),
  'reflection.bringBack': ({ reflection: note }, context) => onNote(context, note, { type: 'bringBack' }),
  'reflection.setAfterMeeting': ({ isOn }, context) =>
    decideOn(context, reflectionHabit, {
      stream: { kind: 'reflection', id: context.by },
      command: { type: 'setAfterMeeting', isOn },
      about: null,
    }),
};

function onNote(context: DeskContext, id: ReflectionId, command: ReflectionCommand, expectedVersion?: number): Result<Decision, Refusal> {
  // Not even the own vault's journal names a family in its header: a link is inside the note's events alone.
  return decideOn(context, reflection, { stream: { kind: 'reflection', id }, command, about: null, expectedVersion });
}

/** Only what this colleague may see can be linked to. */
function linkNote(context: DeskContext, id: ReflectionId, link: ReflectionLink): Result<Decision, Refusal> {
  if (nameOfLink(context, link) === null) return refuse('reflection-link-unknown');
  return onNote(context, id, { type: 'link', link });
}
