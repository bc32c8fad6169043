import { noteHash } from '../../../../shared/domain/reflection/note';
import { reflection } from '../../../../shared/domain/reflection/decide';
import type { ReflectionEvent } from '../../../../shared/domain/reflection/events';
import { sharedNoteAggregate, type SharedNoteCommand } from '../../../../shared/domain/supervision/decide';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ReflectionId, RelationshipId, SharedNoteId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, pairName, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { sha256 } from '../../journal/journal';
import { noteContext, sharedNoteAt } from '../../views/supervision/facts';

type SupervisionCommandName =
  | 'supervision.open'
  | 'supervision.comment'
  | 'supervision.return'
  | 'supervision.sendAgain'
  | 'supervision.themes'
  | 'supervision.agreeAction'
  | 'supervision.takeRoute';

interface Which {
  readonly relationship: RelationshipId;
  readonly sharedNote: SharedNoteId;
}

/** What two people do with a shared note, in the vault of the two. */
export const supervisionCommands: CommandHandlers<SupervisionCommandName> = {
  'supervision.open': (which, context) => onNote(context, which, { type: 'open' }),
  'supervision.comment': ({ comment, anchor, text, replyTo, ...which }, context) =>
    onNote(context, which, { type: 'comment', comment, anchor, text, replyTo }),
  'supervision.return': ({ question, ...which }, context) => onNote(context, which, { type: 'return', question }),
  'supervision.sendAgain': (which, context) => sendAgain(context, which),
  'supervision.themes': ({ themes, ...which }, context) => onNote(context, which, { type: 'chooseThemes', themes }),
  'supervision.agreeAction': ({ text, due, ...which }, context) => onNote(context, which, { type: 'agreeAction', text, due }),
  'supervision.takeRoute': ({ route, ...which }, context) => onNote(context, which, { type: 'takeRoute', route }),
};

function onNote(context: DeskContext, { relationship: id, sharedNote }: Which, command: SharedNoteCommand): Result<Decision, Refusal> {
  const vault = pairName(id);
  const pair = context.db(vault);
  const relationship = context.directory.relationships().get(id);
  if (relationship === undefined) return refuse('relationship-unknown');
  return decideOn(context, sharedNoteAggregate, {
    stream: { kind: 'shared-note', id: sharedNote },
    vault,
    command,
    context: noteContext(context, context.directory, relationship, pair),
    // A note is about its author; which family it speaks of is for its author to know.
    about: null,
  });
}

/** The words come from the author's own vault, so that what the supervisor reads is what was kept there. */
function sendAgain(context: DeskContext, which: Which): Result<Decision, Refusal> {
  const shared = sharedNoteAt(context.db(pairName(which.relationship)), which.sharedNote);
  if (shared !== null && shared.author !== context.by) return refuse('shared-note-not-yours');
  const own = shared === null ? null : ownNote(context, shared.note);
  if (own === null) return refuse('shared-note-unknown');
  return onNote(context, which, { type: 'sendAgain', content: own.content, hash: noteHash(own.content, sha256) });
}

function ownNote(context: DeskContext, note: ReflectionId) {
  // A stream only ever holds the events of its own aggregate.
  return fold(reflection, context.load('own', { kind: 'reflection', id: note }) as readonly Recorded<ReflectionEvent>[]);
}
