import { useMemo, useRef } from 'react';
import { t } from '../../../../shared/messages/t';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeys } from '../../ui/keys/use-keys';
import { toast } from '../../ui/toast/toast';

/** Something done on this screen that can be taken back. `what` names it: "Bellweather taken off". */
export interface Step {
  readonly what: string;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

export interface Steps {
  /** Does it; false when it was refused. */
  readonly take: (step: Step) => Promise<boolean>;
  readonly takeBack: (step: Step) => void;
}

/**
 * Ctrl+Z and Ctrl+Y over the steps taken on this screen. Steps are done one after the other in the order of the keys,
 * so that an undo pressed before an answer came still undoes that step.
 */
export function useSteps(): Steps {
  const history = useRef<History>(newHistory());
  const steps = useMemo(
    () => ({
      take: (step: Step) => take(history.current, step),
      takeBack: (step: Step) => void takeBack(history.current, step),
    }),
    [],
  );
  useKeys<FrameKey>(frameKeys, {
    undo: () => withLast(history.current.done, (step) => void takeBack(history.current, step), t('shell.nothingToUndo')),
    redo: () => withLast(history.current.undone, (step) => void doAgain(history.current, step), t('shell.nothingToRedo')),
  });
  return steps;
}

interface History {
  done: readonly Step[];
  undone: readonly Step[];
  last: Promise<unknown>;
}

function newHistory(): History {
  return { done: [], undone: [], last: Promise.resolve() };
}

async function take(history: History, step: Step): Promise<boolean> {
  history.done = [...history.done, step];
  history.undone = [];
  const worked = await inTurn(history, step.redo);
  if (!worked) history.done = without(history.done, step);
  return worked;
}

async function takeBack(history: History, step: Step): Promise<void> {
  history.done = without(history.done, step);
  if (!(await inTurn(history, step.undo))) return;
  history.undone = [...history.undone, step];
  toast({ message: t('today.undone', { what: step.what }) });
}

async function doAgain(history: History, step: Step): Promise<void> {
  history.undone = without(history.undone, step);
  if (!(await inTurn(history, step.redo))) return;
  history.done = [...history.done, step];
  toast({ message: t('today.redone', { what: step.what }) });
}

function inTurn(history: History, act: () => Promise<boolean>): Promise<boolean> {
  const turn = history.last.then(act);
  history.last = turn.catch(() => false);
  return turn;
}

function without(steps: readonly Step[], step: Step): readonly Step[] {
  return steps.filter((one) => one !== step);
}

function withLast(steps: readonly Step[], act: (step: Step) => void, otherwise: string): void {
  const last = steps.at(-1);
  if (last === undefined) toast({ message: otherwise });
  else act(last);
}
