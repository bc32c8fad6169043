import { useCallback, useRef } from 'react';
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

/** Ctrl+Z and Ctrl+Y over the steps taken on this screen, and one way to take back a certain one. */
export function useSteps(): { did: (step: Step) => void; takeBack: (step: Step) => void } {
  const done = useRef<readonly Step[]>([]);
  const undone = useRef<readonly Step[]>([]);
  const did = useCallback((step: Step) => {
    done.current = [...done.current, step];
    undone.current = [];
  }, []);
  const takeBack = useCallback((step: Step) => {
    void step.undo().then((worked) => {
      if (!worked) return;
      done.current = done.current.filter((one) => one !== step);
      undone.current = [...undone.current, step];
      toast({ message: t('today.undone', { what: step.what }) });
    });
  }, []);
  const doAgain = useCallback((step: Step) => {
    void step.redo().then((worked) => {
      if (!worked) return;
      undone.current = undone.current.filter((one) => one !== step);
      done.current = [...done.current, step];
      toast({ message: t('today.redone', { what: step.what }) });
    });
  }, []);
  useKeys<FrameKey>(frameKeys, {
    undo: () => withLast(done.current, takeBack, t('shell.nothingToUndo')),
    redo: () => withLast(undone.current, doAgain, t('shell.nothingToRedo')),
  });
  return { did, takeBack };
}

function withLast(steps: readonly Step[], act: (step: Step) => void, otherwise: string): void {
  const last = steps.at(-1);
  if (last === undefined) toast({ message: otherwise });
  else act(last);
}
