import { z } from 'zod';
import { noteLimit, type NoteContent } from '../domain/reflection/note';
import { line, prose } from './define';

/**
 * The words of a note as a window sends them: plain text in sections. Whether it is too long as a whole, and whether
 * the questions are the ones of its model, is for the rules to say.
 */
export const noteContent: z.ZodType<NoteContent, NoteContent> = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        prompt: line(100).nullable(),
        // A note that is somewhat too long is told so in a sentence; what no person types is turned away here.
        paragraphs: z.array(prose(2 * noteLimit)).max(20_000),
      }),
    )
    .min(1)
    .max(30),
});
