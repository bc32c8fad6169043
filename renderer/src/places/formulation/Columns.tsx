import { useRef, useState, type KeyboardEvent } from 'react';
import { Plus } from 'lucide-react';
import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { P } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { classNames } from '../../ui/styles/class-names';
import type { CardCommand } from './card-commands';
import { cardKey } from './card-keys';
import type { Column, HeadingWords } from './headings';
import { nextCard } from './next-card';
import { StatementCard } from './StatementCard';
import css from './Columns.module.css';

/**
 * The six columns. The cards are one stop of the Tab key: arrows walk them, 1 to 3 rank, L links, Delete removes,
 * Shift F10 opens all commands. A card can be dragged to another column; its menu moves it too.
 */
export type ColumnsProps = Readonly<{
  columns: readonly Column[];
  words: HeadingWords;
  selected: StatementId | null;
  canEdit: boolean;
  onSelect: (card: FormulationCard) => void;
  onCommand: (command: CardCommand, card: FormulationCard) => void;
  onMenu: (card: FormulationCard, anchor: HTMLElement) => void;
  onAdd: (p: P) => void;
}>;

export function Columns({ columns, words, selected, canEdit, ...on }: ColumnsProps) {
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const [dragged, setDragged] = useState<FormulationCard | null>(null);
  const cards = columns.flatMap((column) => column.cards);
  const stop = cards.some(({ id }) => id === selected) ? selected : cards[0]?.id;
  const ids = columns.map((column) => column.cards.map(({ id }) => id));
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, card: FormulationCard): void => {
    const next = nextCard(ids, card.id, event.key);
    const asked = cardKey(event, card);
    if (next !== null) elements.current.get(next)?.focus();
    else if (canEdit && asked === 'menu') on.onMenu(card, event.currentTarget);
    else if (canEdit && asked !== null && asked !== 'menu') on.onCommand(asked, card);
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.columns}>
      {columns.map((column) => (
        <section
          key={column.p}
          className={classNames(css.column, dragged !== null && dragged.p !== column.p && css.open)}
          aria-label={words === 'team' ? column.name : column.plain}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null && dragged.p !== column.p) on.onCommand(`move-${column.p}`, dragged);
            setDragged(null);
          }}
        >
          <ColumnHead column={column} words={words} {...(canEdit && { onAdd: on.onAdd })} />
          <ul className={css.cards}>
            {column.cards.map((card) => (
              <StatementCard
                key={card.id}
                card={card}
                isSelected={card.id === selected}
                isStop={card.id === stop}
                isFirstLinked={card === column.cards.find((one) => one.isLinked)}
                canDrag={canEdit}
                ref={(element) => {
                  if (element === null) elements.current.delete(card.id);
                  else elements.current.set(card.id, element);
                }}
                onSelect={() => on.onSelect(card)}
                onKeyDown={(event) => onKeyDown(event, card)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  if (canEdit) on.onMenu(card, event.currentTarget);
                }}
                onDrag={(isDragged) => setDragged(isDragged ? card : null)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type ColumnHeadProps = Readonly<{ column: Column; words: HeadingWords; onAdd?: (p: P) => void }>;

function ColumnHead({ column, words, onAdd }: ColumnHeadProps) {
  return (
    <header className={css.head}>
      <div>
        <h2>{words === 'team' ? column.name : column.plain}</h2>
        {words === 'team' && <p className={css.plain}>{column.plain}</p>}
      </div>
      {onAdd !== undefined && (
        <span className={css.add}>
          <IconButton label={t('formulation.addTo', { column: column.name })} icon={Plus} onPress={() => onAdd(column.p)} />
        </span>
      )}
    </header>
  );
}
