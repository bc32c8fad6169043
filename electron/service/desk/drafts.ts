import { z } from 'zod';
import { line, prose } from '../../../shared/contract/define';
import type { DraftBlock } from '../../../shared/contract/draft';
import type { Instant } from '../../../shared/kernel/instant';
import { all, run, sql, type Sql } from '../vault/sql';
import type { QueryHandlers } from './handlers';
import type { Session } from './session';

/** A draft as a window sends it; `null` deletes the block. */
export const DraftMessage = z.strictObject({
  subject: line(100),
  block: line(100),
  window: line(100),
  text: prose(100_000).nullable(),
});
export type DraftMessage = z.infer<typeof DraftMessage>;

/**
 * Makes typed text durable in the hub vault, one commit a call; the window gathers 40 ms of typing into one.
 * @returns when it was saved. Throws when the disk refuses: the window keeps the text and says so.
 */
export function saveDraft(session: Session, draft: DraftMessage, now: Instant): { savedAt: Instant } {
  const vault = session.vaults.hub ?? session.vaults.own;
  vault.write((tx) => run(tx, draft.text === null ? deleteDraft(session, draft) : putDraft(session, draft, draft.text, now)));
  return { savedAt: now };
}

export const draftQueries: QueryHandlers<'draft.mine'> = {
  'draft.mine': ({ subject }, { session }) => {
    const vault = session.vaults.hub ?? session.vaults.own;
    return all<DraftBlock>(vault.read, draftsOf(session.colleague, subject));
  },
};

export const draftsOf = (colleague: string, subject: string): Sql => sql`
  SELECT block, text, saved_at AS savedAt FROM draft
  WHERE colleague = ${colleague} AND subject = ${subject}
  ORDER BY saved_at DESC, block LIMIT 500
`;

const putDraft = (session: Session, draft: DraftMessage, text: string, now: Instant): Sql => sql`
  INSERT INTO draft (colleague, subject, block, "window", text, saved_at)
  VALUES (${session.colleague}, ${draft.subject}, ${draft.block}, ${draft.window}, ${text}, ${now})
  ON CONFLICT (colleague, subject, block, "window") DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
`;

const deleteDraft = (session: Session, draft: DraftMessage): Sql => sql`
  DELETE FROM draft WHERE colleague = ${session.colleague} AND subject = ${draft.subject} AND block = ${draft.block}
`;
