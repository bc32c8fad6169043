import { useEffect, useRef, useState } from 'react';
import { readAction } from '../../../../../shared/domain/statement/capture/read-action';
import { readAgreedWith, readDecision } from '../../../../../shared/domain/statement/capture/read-decision';
import { plainText } from '../../../../../shared/domain/statement/capture/escapes';
import type { Statement } from '../../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { RETRY_MS } from '../../../api/draft-keeper';
import { isDiskTrouble, notSavedWords } from '../../../api/save-state';
import { useBatch, type BatchPart } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import type { ItemInView } from '../item-in-view';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';
import type { CaptureState } from './capture-state';
import { draftBlock } from './line-draft';

/** A line that is not in the record yet; `message` says why when it was refused, `isRetried` that it is sent again by itself. */
export interface WaitingLine {
  readonly statement: Statement;
  readonly message: string | null;
  readonly isRetried: boolean;
}

export interface KeepLine {
  readonly waiting: readonly WaitingLine[];
  /** Sends a line of the record after those before it. The answer comes when it is on the disk, however long that takes. */
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
  const lastKept = useRef<StatementId | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  // What waits for the disk is placed by the lines there are when it is sent, not when it was typed.
  const lines = useRef(shown.lines);
  useEffect(() => {
    lines.current = shown.lines;
  }, [shown.lines]);
  const { promisers } = usePromisers();
  const today = useToday();

  /** The last line there is, also one that was kept and has not come back with the record yet. */
  const lastLine = (): StatementId | null => {
    const isOnItsWay = lastKept.current !== null && !lines.current.some(({ statement }) => statement.id === lastKept.current);
    return isOnItsWay ? lastKept.current : (lines.current.at(-1)?.statement.id ?? null);
  };

  const send = (part: BatchPart, id: StatementId) => batch.send([part], { subject: shown.id, block: draftBlock(id) });

  const show = (statement: Statement, state: Omit<WaitingLine, 'statement'>): void => {
    setWaiting((all) => {
      const line = { statement, ...state };
      return all.some((one) => one.statement.id === statement.id)
        ? all.map((one) => (one.statement.id === statement.id ? line : one))
        : [...all, line];
    });
  };

  /** A disk that is full or refuses is asked again until it takes the line; a refusal by a rule is shown. */
  const sendUntilKept = async (statement: Statement): Promise<boolean> => {
    for (;;) {
      const input = { discussion: shown.id, statement, after: lastLine() };
      const outcome = await send({ op: 'discussion.addStatement', input }, statement.id);
      if (outcome.ok) {
        lastKept.current = statement.id;
        return true;
      }
      const isRetried = isDiskTrouble(outcome);
      show(statement, { message: isRetried ? notSavedWords(outcome.code) : outcome.message, isRetried });
      if (!isRetried) return false;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  };

  /** One line after another, so that a line held up by the disk stays before those typed after it. */
  const add = (statement: Statement): Promise<boolean> => {
    show(statement, { message: null, isRetried: false });
    const kept = queue.current.then(() => sendUntilKept(statement));
    queue.current = kept;
    return kept;
  };

  return {
    waiting: waiting.filter(({ statement }) => !shown.lines.some((line) => line.statement.id === statement.id)),
    keepStatement: async (state, statement) => {
      if (state.editing === null) {
        announce(t('capture.kept', { number: shown.lines.filter((line) => !line.isRemoved).length + waiting.length + 1 }));
        return add(statement);
      }
      const outcome = await send({ op: 'discussion.changeStatement', input: { discussion: shown.id, statement } }, statement.id);
      announce(outcome.ok ? t('capture.corrected') : outcome.message);
      return outcome.ok;
    },
    retry: (statement) => void add(statement),
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
