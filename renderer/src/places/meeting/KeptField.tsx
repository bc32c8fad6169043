import { useState } from 'react';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import type { DraftRef } from '../../api/bridge';
import { useDraft } from '../../api/use-draft';
import { TextField } from '../../ui/field/TextField';

export type KeptFieldProps = Readonly<{
  discussion: DiscussionId;
  block: string;
  label: string;
  hint?: string;
  hideLabel?: boolean;
  optional?: boolean;
  /** Shown until something is typed. */
  initial?: string;
  /** Makes it the record. @returns why it was refused, or null. */
  onKeep: (text: string, draft: DraftRef) => Promise<string | null>;
}>;

/** One line of text beside the lines: kept as it is typed, and made the record by Enter or on leaving it. */
export function KeptField({ discussion, block, initial = '', onKeep, ...frame }: KeptFieldProps) {
  const draft = useDraft(discussion, block);
  const [isTouched, setTouched] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const value = isTouched || draft.text !== '' ? draft.text : initial;
  const keep = async (): Promise<void> => {
    if (value.trim() === initial.trim()) return;
    const refused = await onKeep(value.trim(), draft.ref);
    setError(refused ?? undefined);
    if (refused !== null) return;
    draft.clear();
    setTouched(false);
  };
  return (
    <TextField
      {...frame}
      value={value}
      error={error}
      onChange={(text) => {
        setTouched(true);
        setError(undefined);
        draft.setText(text);
      }}
      onEnter={() => void keep()}
      onBlur={() => void keep()}
    />
  );
}
