import { useEffect, useState } from 'react';
import type { Preview, PreviewRow, RowState } from '../../../../../shared/contract/request';
import { callAct } from '../../../api/call-act';
import type { Refused } from '../../../api/outcome';
import type { HowToRead } from './ImportPlace';

const page = 100;

export interface PreviewShown {
  readonly states: Preview['states'] | null;
  readonly rows: readonly PreviewRow[];
  readonly refused: Refused | null;
  readonly isReading: boolean;
  readonly more: () => void;
}

/** The rows of a file as requests, a page at a time; `state` shows only those. Answers that come too late are dropped. */
export function usePreview(how: HowToRead, state: RowState | null): PreviewShown {
  const [states, setStates] = useState<Preview['states'] | null>(null);
  const [rows, setRows] = useState<readonly PreviewRow[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [wanted, setWanted] = useState(page);
  const [isReading, setReading] = useState(true);
  useEffect(() => {
    setRows([]);
    setWanted(page);
  }, [how, state]);
  useEffect(() => {
    let isWanted = true;
    setReading(true);
    const from = wanted - page;
    void callAct('intake.preview', { ...how, from, most: page, state }).then((outcome) => {
      if (!isWanted) return;
      setReading(false);
      if (!outcome.ok) return setRefused(outcome);
      setStates(outcome.value.states);
      setRows((known) => [...known.slice(0, from), ...outcome.value.rows]);
    });
    return () => {
      isWanted = false;
    };
  }, [how, state, wanted]);
  return { states, rows, refused, isReading, more: () => setWanted((most) => most + page) };
}
