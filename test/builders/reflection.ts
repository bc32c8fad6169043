import type { ReflectionCommand } from '../../shared/domain/reflection/decide';
import { reflection } from '../../shared/domain/reflection/decide';
import type { ReflectionEvent } from '../../shared/domain/reflection/events';
import type { NoteContent } from '../../shared/domain/reflection/note';
import { noteModels, type NoteModel } from '../../shared/domain/reflection/models';
import type { ReflectionState } from '../../shared/domain/reflection/state';
import { dateAt } from '../../shared/kernel/calendar-date';
import type { Recorded } from '../../shared/kernel/event';
import { colleagues } from './directory';
import { D0 } from './test-desk';

/** A note of this model with these words, one paragraph a question. */
export function aNote(model: NoteModel, ...paragraphs: readonly string[]): NoteContent {
  return { sections: noteModels[model].map((prompt, index) => ({ prompt, paragraphs: [paragraphs[index] ?? ''] })) };
}

/** What the rules of a private note answer: events, or the refusal's code. */
export function decidedOn(state: ReflectionState | null, command: ReflectionCommand): readonly ReflectionEvent[] | string {
  const context = { now: D0, today: dateAt(D0), by: colleagues.bethan, newId: () => '' };
  const result = reflection.decide(state, command, context);
  return result.ok ? result.value : result.refusal.code;
}

/** The note after these commands, each of which has to be accepted. */
export function noteAfter(...commands: readonly ReflectionCommand[]): ReflectionState | null {
  return commands.reduce<ReflectionState | null>((state, command) => {
    const events = decidedOn(state, command);
    if (typeof events === 'string') throw new Error(`refused: ${events}`);
    // Folding reads nothing of the header.
    return events.reduce((folded, body) => reflection.evolve(folded, { body } as Recorded<ReflectionEvent>), state);
  }, null);
}
