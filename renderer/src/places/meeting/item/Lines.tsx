import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import type { ShownLine } from '../../../../../shared/contract/discussion';
import type { Statement } from '../../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { isPress, useKeyCaps } from '../../../ui/keys/shortcuts';
import { Menu } from '../../../ui/menu/Menu';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import type { KeepLine } from '../capture/use-keep-line';
import { meetingKeys } from '../keys';
import { LineRow } from './LineRow';
import { RemovedLines } from './RemovedLines';
import type { LineActs } from './use-line-acts';
import { WaitingLines } from './WaitingLines';
import css from './Lines.module.css';

export type LinesProps = Readonly<{
  lines: readonly ShownLine[];
  sixthP: string;
  keep: KeepLine;
  acts: LineActs;
  onEdit: (statement: Statement) => void;
  isClosed: boolean;
}>;

/**
 * What we heard, in order. ↑ ↓ Home End walk the lines, Enter corrects one, Delete removes it,
 * Ctrl+Shift+↑ ↓ move it, Shift+F10 opens all of that as a menu.
 */
export function Lines({ lines, sixthP, keep, acts, onEdit, isClosed }: LinesProps) {
  const capOf = useKeyCaps();
  const list = useRef<HTMLOListElement>(null);
  const menuAt = useRef<HTMLElement | null>(null);
  const [stop, setStop] = useState<StatementId | null>(null);
  const [menuFor, setMenuFor] = useState<StatementId | null>(null);
  const standing = lines.filter((line) => !line.isRemoved);
  const current = standing.some(({ statement }) => statement.id === stop) ? stop : (standing.at(-1)?.statement.id ?? null);
  useLastLineInView(list, lines.length, keep.waiting.length);
  const edit = (id: StatementId): void => {
    const line = standing.find(({ statement }) => statement.id === id);
    if (line !== undefined) onEdit(line.statement);
  };
  const remove = (id: StatementId): void => {
    focusNeighbour(list.current, id);
    acts.remove(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rowOf(event.target);
    const id = standing.find(({ statement }) => statement.id === row?.dataset['line'])?.statement.id;
    if (row === null || id === undefined) return;
    if (
      rowKey(
        event,
        row,
        () => edit(id),
        () => remove(id),
        acts,
        id,
      )
    )
      event.preventDefault();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      menuAt.current = row;
      setMenuFor(id);
    }
  };
  return (
    <div className={classNames(css.lines, text.scroll)} tabIndex={-1} role="region" aria-label={t('meeting.heard')}>
      {lines.length === 0 && keep.waiting.length === 0 && (
        <p className={css.empty}>{t(isClosed ? 'meeting.nothingHeard' : 'meeting.nothingHeardYet')}</p>
      )}
      <ol
        ref={list}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const id = rowOf(event.target)?.dataset['line'];
          setStop(standing.find(({ statement }) => statement.id === id)?.statement.id ?? null);
        }}
        onDoubleClick={(event) => {
          const id = standing.find(({ statement }) => statement.id === rowOf(event.target)?.dataset['line'])?.statement.id;
          if (id !== undefined) edit(id);
        }}
      >
        {lines.map((line, index) => (
          <LineRow
            key={line.statement.id}
            line={line}
            sixthP={sixthP}
            isStop={line.statement.id === current}
            isEdited={false}
            isAfterSame={index > 0 && lines[index - 1]?.isRemoved === true}
          />
        ))}
      </ol>
      <WaitingLines keep={keep} />
      <RemovedLines lines={lines} onRestore={acts.restore} />
      <Menu
        label={t('meeting.lineCommands')}
        anchor={menuAt}
        isOpen={menuFor !== null}
        onClose={() => setMenuFor(null)}
        placement="bottom start"
        commands={[
          { id: 'edit', text: t('meeting.lineEdit'), icon: Pencil, shortcut: 'Enter' },
          { id: 'up', text: t('meeting.lineUp'), icon: ArrowUp, shortcut: capOf(meetingKeys, 'moveUp') },
          { id: 'down', text: t('meeting.lineDown'), icon: ArrowDown, shortcut: capOf(meetingKeys, 'moveDown') },
          { id: 'remove', text: t('meeting.lineRemove'), icon: Trash2, shortcut: 'Delete' },
        ]}
        onChoose={(command) => {
          setMenuFor(null);
          if (menuFor === null) return;
          if (command === 'edit') edit(menuFor);
          if (command === 'up') acts.move(menuFor, -1);
          if (command === 'down') acts.move(menuFor, 1);
          if (command === 'remove') remove(menuFor);
        }}
      />
    </div>
  );
}

function rowKey(event: KeyboardEvent, row: HTMLElement, edit: () => void, remove: () => void, acts: LineActs, id: StatementId): boolean {
  const isUp = isPress(event.nativeEvent, meetingKeys, 'moveUp');
  if (isUp || isPress(event.nativeEvent, meetingKeys, 'moveDown')) {
    acts.move(id, isUp ? -1 : 1);
    return true;
  }
  if (event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (event.key === 'Enter') edit();
  else if (event.key === 'Delete') remove();
  else return focusRow(row, event.key);
  return true;
}

function focusRow(row: HTMLElement, key: string): boolean {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const at = rows.indexOf(row);
  const step: Readonly<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 };
  const target = step[key];
  if (target === undefined) return false;
  rows[Math.min(Math.max(0, target), rows.length - 1)]?.focus();
  return true;
}

/** The focus never lands on something about to vanish: it goes to the next line, or to the one before. */
function focusNeighbour(list: HTMLElement | null, id: StatementId): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const at = rows.findIndex((row) => row.dataset['line'] === id);
  (rows[at + 1] ?? rows[at - 1])?.focus();
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
}

function useLastLineInView(list: Readonly<{ current: HTMLElement | null }>, kept: number, waiting: number): void {
  useLayoutEffect(() => {
    const region = list.current?.parentElement;
    region?.scrollTo({ top: region.scrollHeight });
  }, [list, kept, waiting]);
}
