import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import type { DraftRef } from './bridge';
import { useDraft } from './use-draft';

/** A form that is being filled in, as durable as a line of text. */
export interface KeptForm<T> {
  readonly value: T;
  readonly change: (next: T) => void;
  /** It became the record, or was thrown away on purpose. */
  readonly clear: () => void;
  /** It was filled in before a lock, a crash or leaving, and nothing was changed since. */
  readonly isBack: boolean;
  /** For the command that makes it the record: its commit deletes the draft. */
  readonly ref: DraftRef;
}

/**
 * A form kept as a draft at every change.
 * @param schema What a kept form has to be; one that another version wrote is passed over.
 * @param first What the form shows until something is changed.
 */
export function useKeptForm<T>(subject: string, block: string, schema: z.ZodType<T>, first: T): KeptForm<T> {
  const draft = useDraft(subject, block);
  const { text, setText } = draft;
  const kept = useMemo(() => readForm(schema, text), [schema, text]);
  return {
    value: kept ?? first,
    change: useCallback((next: T) => setText(JSON.stringify(next)), [setText]),
    clear: draft.clear,
    isBack: draft.wasKept && kept !== null,
    ref: draft.ref,
  };
}

function readForm<T>(schema: z.ZodType<T>, text: string): T | null {
  if (text === '') return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Text that is no JSON is no form: the person begins with the first one.
    return null;
  }
}
