import { z } from 'zod';
import { line, prose } from '../../../shared/contract/define';
import type { DraftBlock } from '../../../shared/contract/draft';
import type { Instant } from '../../../shared/kernel/instant';
import type { VaultDatabase } from '../vault/database';
import { all, run, sql, type Sql } from '../vault/sql';
import type { QueryHandlers } from './handlers';
import type { Session } from './session';

/** A draft as a window sends it; `null` deletes the block. */
export const DraftMessage = z.strictObject({
  subject: line(100),
  block: line(100),
  window: line(100),
  // The longest thing typed in one place is a private note.
  text: prose(250_000).nullable(),
});
export type DraftMessage = z.infer<typeof DraftMessage>;

/** Nobody but the one who types them may read these before they are sent: not the hub, and not the other of two. */
const privateSubjects = ['reflection/', 'supervision/'];

/**
 * Where a draft waits. Of a private note, and of what is said in supervision, not a letter ever leaves its author's own
 * vault; other drafts lie with the families' record, or in the own vault of whoever has no key to that.
 * @param subject What the draft is of; one of a private note begins with `reflection/`, one of a comment, a question or
 * a supervision of a family with `supervision/`.
 */
export function vaultOfDraft({ vaults }: Session, subject: string): VaultDatabase {
  return privateSubjects.some((start) => subject.startsWith(start)) ? vaults.own : (vaults.hub ?? vaults.own);
}

/**
 * Makes typed text durable, one commit a call; the window gathers 40 ms of typing into one.
 * @returns when it was saved. Throws when the disk refuses: the window keeps the text and says so.
 */
export function saveDraft(session: Session, draft: DraftMessage, now: Instant): { savedAt: Instant } {
  const vault = vaultOfDraft(session, draft.subject);
  vault.write((tx) => run(tx, draft.text === null ? deleteDraft(session, draft) : putDraft(session, draft, draft.text, now)));
  return { savedAt: now };
}

export const draftQueries: QueryHandlers<'draft.mine'> = {
  'draft.mine': ({ subject }, { session }) => {
    const vault = vaultOfDraft(session, subject);
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
