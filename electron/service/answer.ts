import { z } from 'zod';
import { refuse, type Refusal, type Result } from '../../shared/kernel/result';
import type { Call, DraftKey } from './desk/call';
import type { Desk } from './desk/desk';
import { DraftMessage, saveDraft } from './desk/drafts';
import type { Session } from './desk/session';
import { logBug } from './log';

const Message = z.object({
  id: z.int(),
  op: z.string().max(100),
  input: z.unknown(),
  commandId: z.string().max(100).optional(),
  draft: z.strictObject({ subject: z.string().max(100), block: z.string().max(100) }).optional(),
});
type Message = z.infer<typeof Message>;

const Batch = z.strictObject({
  commands: z
    .array(z.strictObject({ op: z.string().max(100), input: z.unknown() }))
    .min(1)
    .max(500),
});

const DraftText = DraftMessage.omit({ window: true });

export interface Answering {
  readonly desk: Desk;
  readonly session: () => Session | null;
  readonly now: () => number;
  readonly window: string;
}

/** A reply as it goes over the port: a value, or a code with details; never a stack. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly details?: unknown };

/**
 * Answers one message of a window; null when it has no id to answer to.
 * A bug becomes the code `broken`: the window says that nothing was changed, the log says where it was.
 */
export async function answer(raw: unknown, answering: Answering): Promise<Reply | null> {
  const message = Message.safeParse(raw);
  if (!message.success) return null;
  const { id } = message.data;
  try {
    const result = await perform(message.data, answering);
    return result.ok ? { id, ok: true, value: result.value } : { id, ok: false, ...result.refusal };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'broken') logBug(message.data.op, error);
    return { id, ok: false, code };
  }
}

async function perform(message: Message, answering: Answering): Promise<Result<unknown, Refusal>> {
  const draft: DraftKey | undefined = message.draft && { ...message.draft, window: answering.window };
  if (message.op === '@draft') return answering.desk.pass(() => keepDraft(message.input, answering));
  if (message.op === '@batch') {
    const batch = Batch.safeParse(message.input);
    if (!batch.success) return refuse('bad-input');
    return answering.desk.batch(batch.data.commands, message.commandId ?? '', draft);
  }
  const call: Call = { op: message.op, input: message.input, commandId: message.commandId, draft };
  return answering.desk.call(call);
}

function keepDraft(input: unknown, answering: Answering): Result<unknown, Refusal> {
  const session = answering.session();
  if (session === null) return refuse('not-signed-in');
  const draft = DraftText.safeParse(input);
  if (!draft.success) return refuse('bad-input');
  return { ok: true, value: saveDraft(session, { ...draft.data, window: answering.window }, answering.now()) };
}

/** What went wrong, as far as a person can act on it. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS') return 'read-only';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'vault-damaged';
  if (code.startsWith('SQLITE_IOERR')) return 'disk-refused';
  return 'broken';
}
