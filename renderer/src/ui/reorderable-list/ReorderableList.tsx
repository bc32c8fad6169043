import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../announce/announce';
import { classNames } from '../styles/class-names';
import { Grip } from './Grip';
import { moved } from './move';
import { useRowDrag } from './use-row-drag';
import css from './ReorderableList.module.css';

/** What a row is given: its grip to draw where the row has it, and its place from 1. */
export type RowParts = Readonly<{ grip: ReactNode; position: number; isDragged: boolean }>;

/**
 * An ordered list whose rows can be moved: drag by the grip, or Alt+Up and Alt+Down with the focus
 * anywhere in the row. Each move is said: "Bellweather moved to number 4 of 7."
 * Name: `label`. `canMove` keeps a row where it is (and draws no grip). `onMove` gets the index after
 * the move and the one before it; the rows stand in their new order at once and follow `items` again when it changes.
 */
export type ReorderableListProps<Item> = Readonly<{
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  onMove: (item: Item, toIndex: number, fromIndex: number) => void;
  canMove?: (item: Item) => boolean;
  children: (item: Item, parts: RowParts) => ReactNode;
  className?: string | undefined;
  rowClassName?: string | undefined;
}>;

export function ReorderableList<Item>({ items, keyOf, nameOf, canMove = () => true, ...props }: ReorderableListProps<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const [pending, setPending] = useState<{ readonly of: readonly Item[]; readonly order: readonly Item[] } | null>(null);
  const shown = pending?.of === items ? pending.order : items;
  const move = (from: number, to: number): void => {
    const item = shown[from];
    if (item === undefined || from === to || to < 0 || to >= shown.length || !canMove(item)) return;
    setPending({ of: items, order: moved(shown, from, to) });
    announce(t('ui.moved', { name: nameOf(item), position: to + 1, count: shown.length }));
    props.onMove(item, to, from);
  };
  const drag = useRowDrag(list, move);
  return (
    <ol ref={list} className={classNames(css.list, props.className)} aria-label={props.label}>
      {shown.map((item, index) => {
        const isDragged = drag.from === index;
        const grip = canMove(item) ? (
          <Grip name={nameOf(item)} position={index + 1} count={shown.length} onGrab={(event) => drag.grab(event, index)} />
        ) : null;
        return (
          <li
            key={keyOf(item)}
            className={classNames(css.row, props.rowClassName, isDragged && css.dragged, drag.to === index && !isDragged && css[drag.edge])}
            onKeyDown={(event) => moveByKey(event, index, move)}
          >
            {props.children(item, { grip, position: index + 1, isDragged })}
          </li>
        );
      })}
    </ol>
  );
}

function moveByKey(event: KeyboardEvent<HTMLLIElement>, index: number, move: (from: number, to: number) => void): void {
  if (!event.altKey || event.ctrlKey || event.shiftKey) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
}
