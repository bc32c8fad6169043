import { useEffect, useState } from 'react';
import type { Preview, PreviewRow, RowState } from '../../../../../shared/contract/request';
import { callAct } from '../../../api/call-act';
import type { Refused } from '../../../api/outcome';
import type { HowToRead } from './ImportPlace';

const page = 100;

export interface PreviewShown {
  /** Null until the file was read for the first time. */
  readonly states: Preview['states'] | null;
  readonly rows: readonly PreviewRow[];
  readonly refused: Refused | null;
  readonly isReading: boolean;
  readonly more: () => void;
}

interface Answered {
  readonly state: RowState | null;
  readonly upTo: number;
  readonly states: Preview['states'];
  readonly rows: readonly PreviewRow[];
}

/** The rows of a file as requests, a page at a time; `state` shows only those. Answers that come too late are dropped. */
export function usePreview(how: HowToRead, state: RowState | null): PreviewShown {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [asked, setAsked] = useState({ state, upTo: page });
  const upTo = asked.state === state ? asked.upTo : page;
  useEffect(() => {
    let isWanted = true;
    const from = upTo - page;
    void callAct('intake.preview', { ...how, from, most: page, state }).then((outcome) => {
      if (!isWanted) return;
      if (!outcome.ok) return setRefused(outcome);
      const { states, rows } = outcome.value;
      setAnswered((before) => ({ state, upTo, states, rows: [...(before?.state === state ? before.rows.slice(0, from) : []), ...rows] }));
    });
    return () => {
      isWanted = false;
    };
  }, [how, state, upTo]);
  const isCurrent = answered?.state === state;
  return {
    states: answered?.states ?? null,
    rows: isCurrent ? answered.rows : [],
    refused,
    isReading: !isCurrent || answered.upTo < upTo,
    more: () => setAsked({ state, upTo: upTo + page }),
  };
}
