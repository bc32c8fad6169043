import { formatMessage, isMessageKey, t } from '../../../shared/messages/t';
import type { MessageValue } from '../../../shared/messages/message-arguments';
import type { Reply } from './bridge';

/** A refusal with its words: what happened and what to do next. `code` is for deciding, never for showing. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

/** Turns what came over the port into a typed value or a refusal in words. */
export function outcomeOf<T>(reply: Reply): Outcome<T> {
  // The desk answers with the type its contract names for the operation that was asked.
  if (reply.ok) return { ok: true, value: reply.value as T };
  return { ok: false, code: reply.code, message: refusalWords(reply.code, reply.details), details: recordOf(reply.details) };
}

/** The sentence for a refusal code; a code nobody wrote words for says the plain truth and a next step. */
export function refusalWords(code: string, details: unknown): string {
  const key = `refusal.${code}`;
  if (!isMessageKey(key)) return t('shell.refusedUnknown');
  try {
    return formatMessage(key, valuesOf(details));
  } catch {
    // The service sent fewer details than the sentence has places; a half-filled sentence would mislead.
    return t('shell.refusedUnknown');
  }
}

function valuesOf(details: unknown): Record<string, MessageValue> {
  const values: Record<string, MessageValue> = {};
  for (const [name, value] of Object.entries(recordOf(details))) {
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return values;
}

function recordOf(details: unknown): Readonly<Record<string, unknown>> {
  return typeof details === 'object' && details !== null ? Object.fromEntries(Object.entries(details)) : {};
}
