import { useCallback, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { ActName, CommandName, InputOf, OutputOf } from '../../../shared/contract/contract';
import type { DraftRef } from './bridge';
import type { Outcome, Refused } from './outcome';
import { noteRefused, noteSaved } from './save-state';
import { callService } from './service';

/** What the desk says after a command: the stream's version and when it was on the disk. */
export interface CommandAnswer {
  readonly version: number;
  readonly savedAt: number;
}

type AnswerOf<N extends CommandName | ActName> = N extends ActName ? OutputOf<N> : CommandAnswer;

/**
 * One act of a person. Every `send` has a fresh command id, and keeps it when it has to be asked again.
 * `refused` is the last refusal, until the next send; its `message` is ready to show.
 */
export type Command<N extends CommandName | ActName> = Readonly<{
  send: (input: InputOf<N>, draft?: DraftRef) => Promise<Outcome<AnswerOf<N>>>;
  isSending: boolean;
  refused: Refused | null;
}>;

export function useCommand<N extends CommandName | ActName>(name: N): Command<N> {
  const { run, isSending, refused } = useSending<AnswerOf<N>>();
  const send = useCallback((input: InputOf<N>, draft?: DraftRef) => run(name, input, draft), [name, run]);
  return { send, isSending, refused };
}

/** A command and its input, as one part of a batch. */
export type BatchPart = { [N in CommandName]: Readonly<{ op: N; input: InputOf<N> }> }[CommandName];

/** Several commands that commit all or none. */
export type Batch = Readonly<{
  send: (parts: readonly BatchPart[], draft?: DraftRef) => Promise<Outcome<CommandAnswer>>;
  isSending: boolean;
  refused: Refused | null;
}>;

export function useBatch(): Batch {
  const { run, isSending, refused } = useSending<CommandAnswer>();
  const send = useCallback((parts: readonly BatchPart[], draft?: DraftRef) => run('@batch', { commands: parts }, draft), [run]);
  return { send, isSending, refused };
}

function useSending<T>() {
  const [sending, setSending] = useState(0);
  const [refused, setRefused] = useState<Refused | null>(null);
  const run = useCallback(async (op: string, input: unknown, draft?: DraftRef): Promise<Outcome<T>> => {
    setSending((count) => count + 1);
    setRefused(null);
    try {
      const outcome = await callService<T>(op, input, { commandId: uuidv7(), ...(draft !== undefined && { draft }) });
      if (outcome.ok) noteSaved(outcome.value);
      else {
        noteRefused(outcome);
        setRefused(outcome);
      }
      return outcome;
    } finally {
      setSending((count) => count - 1);
    }
  }, []);
  return { run, isSending: sending > 0, refused };
}
