import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { DraftBlock } from '../../../shared/contract/draft';
import type { DraftRef } from './bridge';
import { keeperOfBlock } from './draft-block';
import type { DraftKeeper } from './draft-keeper';
import { useQuery } from './use-query';

/**
 * Text being typed, kept safe while it is typed. `text` begins with what was kept before a crash or a
 * lock (`isReady` says it was looked for). Pass `ref` to the command that makes it the record: its
 * commit deletes the draft; then call `clear`. Give the component `key={subject}`: a draft does not
 * change its subject.
 */
export type Draft = Readonly<{
  text: string;
  setText: (text: string) => void;
  clear: () => void;
  isReady: boolean;
  wasKept: boolean;
  ref: DraftRef;
}>;

export function useDraft(subject: string, block: string): Draft {
  const kept = useQuery('draft.mine', { subject });
  const [typed, setTyped] = useState<string | null>(null);
  const keeper = useDraftKeeper(subject, block);
  const remember = useRemembering(subject, block);
  const found = kept.status === 'ready' ? kept.value.find((draft) => draft.block === block) : undefined;
  const setText = useCallback(
    (text: string) => {
      setTyped(text);
      remember(text);
      keeper().typed(() => text);
    },
    [keeper, remember],
  );
  const clear = useCallback(() => {
    setTyped('');
    remember('');
    keeper().dropped();
  }, [keeper, remember]);
  return {
    text: typed ?? found?.text ?? '',
    setText,
    clear,
    isReady: kept.status !== 'loading',
    wasKept: typed === null && found !== undefined && found.text !== '',
    ref: { subject, block },
  };
}

/** What was typed last goes into the window's memory when the field leaves, so that it is there when it comes back. */
function useRemembering(subject: string, block: string): (text: string) => void {
  const memory = useQueryClient();
  const last = useRef<string | null>(null);
  useEffect(
    () => () => {
      const text = last.current;
      if (text === null) return;
      memory.setQueryData<readonly DraftBlock[]>(['draft.mine', { subject }], (known = []) => [
        ...known.filter((draft) => draft.block !== block),
        ...(text === '' ? [] : [{ block, text, savedAt: 0 }]),
      ]);
    },
    [memory, subject, block],
  );
  return useCallback((text) => {
    last.current = text;
  }, []);
}

function useDraftKeeper(subject: string, block: string): () => DraftKeeper {
  const current = useRef<DraftKeeper | null>(null);
  useEffect(
    () => () => {
      current.current?.flush();
      current.current = null;
    },
    [subject, block],
  );
  return useCallback(() => {
    current.current ??= keeperOfBlock(subject, block);
    return current.current;
  }, [subject, block]);
}
