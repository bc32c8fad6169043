import type { NoteContent } from '../../shared/domain/reflection/note';
import type { Relationship } from '../../shared/domain/relationship/state';
import type { SharedNoteCommand, SharedNoteContext } from '../../shared/domain/supervision/decide';
import { sharedNoteAggregate } from '../../shared/domain/supervision/decide';
import type { SharedNoteEvent } from '../../shared/domain/supervision/events';
import type { SharedNoteState } from '../../shared/domain/supervision/state';
import type { CalendarDate } from '../../shared/kernel/calendar-date';
import type { Recorded } from '../../shared/kernel/event';
import type { ColleagueId, CommentId, ReflectionId, ThemeId } from '../../shared/kernel/ids';
import { anId, colleagues } from './directory';
import { D0 } from './test-desk';

const { bethan, helen } = colleagues;
const sealed = { ephemeral: 'e', box: { nonce: 'n', tag: 't', text: 'x' } };

export const aNote = anId<ReflectionId>(0x700);
export const aTheme = anId<ThemeId>(0x710);
export const aComment = anId<CommentId>(0x720);

/** Helen supervises Bethan's practice in the hub. */
export function aRelationship(changes: Partial<Relationship> = {}): Relationship {
  // A day that exists is what the brand stands for.
  const from = '2026-01-05' as CalendarDate;
  const both = { supervisor: sealed, supervisee: sealed };
  return {
    kind: 'operational',
    supervisor: helen,
    supervisee: bethan,
    scope: ['notes', 'cases'],
    from,
    intervalDays: 28,
    sealed: both,
    to: null,
    ...changes,
  };
}

export function noteSaying(...paragraphs: readonly string[]): NoteContent {
  return { sections: [{ prompt: null, paragraphs }] };
}

export function sharing(changes: Partial<Extract<SharedNoteCommand, { type: 'share' }>> = {}): SharedNoteCommand {
  return { type: 'share', note: aNote, model: 'gibbs', title: 'What I assumed', content: noteSaying('One.'), hash: 'h1', ...changes };
}

export function noteFacts(by: ColleagueId, changes: Partial<SharedNoteContext> = {}): SharedNoteContext {
  return {
    now: D0,
    // D0 is on this day.
    today: '2026-03-12' as CalendarDate,
    by,
    newId: () => 'unused',
    supervisor: helen,
    supervisee: bethan,
    isFrozen: false,
    takesNotes: true,
    isSharedAlready: false,
    isTheme: (theme) => theme === aTheme,
    ...changes,
  };
}

/** The note after these commands, a minute apart; throws when one is refused. */
export function sharedAfter(...steps: readonly (readonly [ColleagueId, SharedNoteCommand])[]): SharedNoteState {
  let at = D0;
  return steps.reduce<SharedNoteState>((state, [by, command]) => {
    const decided = sharedNoteAggregate.decide(state, command, noteFacts(by));
    if (!decided.ok) throw new Error(decided.refusal.code);
    at += 60_000;
    return decided.value.reduce((folded, body) => sharedNoteAggregate.evolve(folded, recordedBy(by, at, body)), state);
  }, null);
}

export function recordedBy<E extends SharedNoteEvent>(actor: ColleagueId, occurredAt: number, body: E): Recorded<E> {
  const stream = { kind: 'shared-note', id: anId(0x730) } as const;
  // Rules read who and when; the rest of the header is the journal's.
  return { header: { stream, actor, occurredAt } as never, body };
}
