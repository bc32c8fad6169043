import { useState, type PointerEvent, type RefObject } from 'react';
import { landingIndex } from './move';

/** A drag in hand: the row it began on, where it would land, and on which edge to show that. */
export type RowDrag = Readonly<{
  from: number | null;
  to: number | null;
  edge: 'landsAbove' | 'landsBelow';
  grab: (event: PointerEvent<HTMLElement>, index: number) => void;
}>;

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Follows the pointer from the moment a grip is held until it is let go; Esc drops the row where it was. */
export function useRowDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void): RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);

  function grab(event: PointerEvent<HTMLElement>, index: number): void {
    if (event.button !== 0) return;
    const grip = event.currentTarget;
    let latest: Drag = { from: index, to: index };
    const follow = (move: globalThis.PointerEvent): void => {
      latest = { from: index, to: landingIndex(rowMiddles(list.current), move.clientY, index) };
      setDrag(latest);
    };
    const letGo = (): void => finish(true);
    const cancel = (key: KeyboardEvent): void => {
      if (key.key === 'Escape') finish(false);
    };
    const finish = (isDrop: boolean): void => {
      grip.removeEventListener('pointermove', follow);
      grip.removeEventListener('pointerup', letGo);
      grip.removeEventListener('pointercancel', letGo);
      window.removeEventListener('keydown', cancel);
      setDrag(null);
      if (isDrop) onDrop(latest.from, latest.to);
    };
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('pointerup', letGo);
    grip.addEventListener('pointercancel', letGo);
    window.addEventListener('keydown', cancel);
  }

  const edge = drag !== null && drag.to > drag.from ? 'landsBelow' : 'landsAbove';
  return { from: drag?.from ?? null, to: drag?.to ?? null, edge, grab };
}

function rowMiddles(list: HTMLElement | null): readonly number[] {
  return [...(list?.children ?? [])].map((row) => {
    const box = row.getBoundingClientRect();
    return box.top + box.height / 2;
  });
}
