import { useRef, useState } from 'react';
import { readAction } from '../../../../../shared/domain/statement/capture/read-action';
import { readAgreedWith, readDecision } from '../../../../../shared/domain/statement/capture/read-decision';
import { plainText } from '../../../../../shared/domain/statement/capture/escapes';
import type { Statement } from '../../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import type { Outcome } from '../../../api/outcome';
import { useBatch, type BatchPart } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import type { ItemInView } from '../item-in-view';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';
import type { CaptureState } from './capture-state';
import { draftBlock } from './line-draft';

/** A line that was sent and is not in the record yet; `message` says why when it was refused. */
export interface WaitingLine {
  readonly statement: Statement;
  readonly message: string | null;
}

export interface KeepLine {
  readonly waiting: readonly WaitingLine[];
  /** Sends a line of the record. The answer comes when it is on the disk. */
  readonly keepStatement: (state: CaptureState, statement: Statement) => Promise<boolean>;
  readonly retry: (statement: Statement) => void;
  /** Sends what is not a line of the record. @returns why it was refused, or null when it was taken. */
  readonly keepOther: (state: CaptureState) => Promise<string | null>;
}

/** Makes the record of what was typed: a line, a decision, an action, a parked note. */
export function useKeepLine(view: ItemInView): KeepLine {
  const { shown } = view;
  const batch = useBatch();
  const [waiting, setWaiting] = useState<readonly WaitingLine[]>([]);
  const lastSent = useRef<StatementId | null>(null);
  const { promisers } = usePromisers();
  const today = useToday();

  /** The last line there is, also one that was sent and has not come back yet. */
  const lastLine = (): StatementId | null => {
    const isOnItsWay = lastSent.current !== null && !shown.lines.some(({ statement }) => statement.id === lastSent.current);
    return isOnItsWay ? lastSent.current : (shown.lines.at(-1)?.statement.id ?? null);
  };

  const send = (part: BatchPart, id: StatementId) => batch.send([part], { subject: shown.id, block: draftBlock(id) });

  const add = async (statement: Statement, after: StatementId | null): Promise<boolean> => {
    lastSent.current = statement.id;
    setWaiting((lines) => [...lines.filter((line) => line.statement.id !== statement.id), { statement, message: null }]);
    const outcome = await send({ op: 'discussion.addStatement', input: { discussion: shown.id, statement, after } }, statement.id);
    setWaiting((lines) => lines.flatMap((line) => (line.statement.id === statement.id ? refusedLine(line, outcome) : [line])));
    if (!outcome.ok) lastSent.current = null;
    return outcome.ok;
  };

  return {
    waiting: waiting.filter(({ statement }) => !shown.lines.some((line) => line.statement.id === statement.id)),
    keepStatement: async (state, statement) => {
      if (state.editing === null) {
        announce(t('capture.kept', { number: shown.lines.filter((line) => !line.isRemoved).length + waiting.length + 1 }));
        return add(statement, lastLine());
      }
      const outcome = await send({ op: 'discussion.changeStatement', input: { discussion: shown.id, statement } }, statement.id);
      announce(outcome.ok ? t('capture.corrected') : outcome.message);
      return outcome.ok;
    },
    retry: (statement) => void add(statement, shown.lines.at(-1)?.statement.id ?? null),
    keepOther: async (state) => {
      const text = plainText(state.line.text);
      const outcome = await batch.send(partsFor(state, text), { subject: shown.id, block: draftBlock(state.id) });
      if (!outcome.ok) return outcome.message;
      announce(
        t(
          state.marks.mode === 'decision'
            ? 'capture.keptDecision'
            : state.marks.mode === 'action'
              ? 'capture.keptAction'
              : 'capture.keptParked',
        ),
      );
      return null;
    },
  };

  function partsFor(state: CaptureState, text: string): readonly BatchPart[] {
    if (state.marks.mode === 'decision') return decisionParts(text);
    if (state.marks.mode === 'action') return [actionPart(text)];
    return [{ op: 'discussion.park', input: { discussion: shown.id, note: state.id, text } }];
  }

  function decisionParts(text: string): readonly BatchPart[] {
    const { reviewOn, lead } = readAgreedWith(text, promisers, today);
    const family = shown.family?.id ?? null;
    return [
      { op: 'discussion.writeDecision', input: { discussion: shown.id, decision: readDecision(text) } },
      ...(reviewOn === null ? [] : [{ op: 'discussion.agreeReview', input: { discussion: shown.id, on: reviewOn } } as const]),
      ...(lead === null || family === null ? [] : [{ op: 'family.setLead', input: { family, lead } } as const]),
    ];
  }

  function actionPart(line: string): BatchPart {
    const { text, owner, due } = readAction(line, promisers, today);
    const family = shown.family?.id ?? null;
    return { op: 'action.agree', input: { action: newId(), text, family, discussion: shown.id, goal: null, owner, due } };
  }
}

function refusedLine(line: WaitingLine, outcome: Outcome<unknown>): readonly WaitingLine[] {
  return outcome.ok ? [line] : [{ ...line, message: outcome.message }];
}
