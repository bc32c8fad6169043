import { useState } from 'react';
import type { DraftRef } from '../../api/bridge';
import { useDraft } from '../../api/use-draft';

/** Text in a form: what was kept while typing, else what the record says; kept again at every key. */
export interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly clear: () => void;
  readonly ref: DraftRef;
}

/** @param recorded What the record says now: shown until something is typed. */
export function useKeptText(subject: string, block: string, recorded: string): KeptText {
  const draft = useDraft(subject, block);
  const [isTyped, setTyped] = useState(false);
  return {
    text: isTyped || draft.wasKept ? draft.text : recorded,
    setText: (text) => {
      setTyped(true);
      draft.setText(text);
    },
    clear: () => {
      setTyped(false);
      draft.clear();
    },
    ref: draft.ref,
  };
}
