import { useRef, useState, type KeyboardEvent } from 'react';
import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { P } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import type { CardCommand } from './card-commands';
import { cardKey } from './card-keys';
import type { Column as ColumnOfCards, HeadingWords } from './headings';
import { nextCard } from './next-card';
import { Column } from './Column';
import { StatementCard } from './StatementCard';
import css from './Columns.module.css';

/**
 * The six columns. The cards are one stop of the Tab key: arrows walk them, 1 to 3 rank, L links, Delete removes,
 * Shift F10 opens all commands. A card can be dragged to another column; its menu moves it too.
 */
export type ColumnsProps = Readonly<{
  columns: readonly ColumnOfCards[];
  words: HeadingWords;
  selected: StatementId | null;
  canEdit: boolean;
  onSelect: (card: FormulationCard) => void;
  onCommand: (command: CardCommand, card: FormulationCard) => void;
  onMenu: (card: FormulationCard, anchor: HTMLElement) => void;
  onAdd: (p: P) => void;
}>;

export function Columns({ columns, words, selected, canEdit, ...on }: ColumnsProps) {
  const [dragged, setDragged] = useState<FormulationCard | null>(null);
  const walk = useCardWalk(columns, selected);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, card: FormulationCard): void => {
    const asked = canEdit ? cardKey(event, card) : null;
    if (asked === 'menu') on.onMenu(card, event.currentTarget);
    else if (asked !== null) on.onCommand(asked, card);
    if (asked !== null || walk.moved(card.id, event.key)) event.preventDefault();
  };
  return (
    <div className={css.columns}>
      {columns.map((column) => (
        <Column
          key={column.p}
          column={column}
          words={words}
          isOpenFor={dragged !== null && dragged.p !== column.p}
          onDrop={() => dragged !== null && on.onCommand(`move-${column.p}`, dragged)}
          {...(canEdit && { onAdd: on.onAdd })}
        >
          {column.cards.map((card) => (
            <StatementCard
              key={card.id}
              card={card}
              isSelected={card.id === selected}
              isStop={card.id === walk.stop}
              isFirstLinked={card === column.cards.find((one) => one.isLinked)}
              canDrag={canEdit}
              ref={walk.refOf(card.id)}
              onSelect={() => on.onSelect(card)}
              onKeyDown={(event) => onKeyDown(event, card)}
              onContextMenu={(anchor) => canEdit && on.onMenu(card, anchor)}
              onDrag={(isDragged) => setDragged(isDragged ? card : null)}
            />
          ))}
        </Column>
      ))}
    </div>
  );
}

/** One of all cards is the stop of the Tab key: the chosen one, else the first. Arrows move the focus between them. */
function useCardWalk(columns: readonly ColumnOfCards[], selected: StatementId | null) {
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const ids = columns.map((column) => column.cards.map(({ id }) => id));
  return {
    stop: ids.flat().find((id) => id === selected) ?? ids.flat()[0],
    refOf: (id: string) => (element: HTMLButtonElement | null) => {
      if (element === null) elements.current.delete(id);
      else elements.current.set(id, element);
    },
    moved: (from: string, key: string): boolean => {
      const next = nextCard(ids, from, key);
      if (next !== null) elements.current.get(next)?.focus();
      return next !== null;
    },
  };
}
