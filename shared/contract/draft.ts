import { z } from 'zod';
import type { Instant } from '../kernel/instant';
import { line, query } from './define';

/** Text being typed: durable, not yet an event. One block of one subject, per colleague and window. */
export interface DraftBlock {
  readonly block: string;
  readonly text: string;
  readonly savedAt: Instant;
}

export const draftContract = {
  /** This colleague's own drafts of a subject (a discussion's id, `request:new`), newest first. */
  'draft.mine': query<readonly DraftBlock[]>()(z.strictObject({ subject: line(100) }), ['draft']),
} as const;
