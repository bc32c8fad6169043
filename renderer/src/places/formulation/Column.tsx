import type { ReactNode } from 'react';
import { Plus } from 'lucide-react';
import type { P } from '../../../../shared/domain/statement/statement';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { classNames } from '../../ui/styles/class-names';
import type { Column as ColumnOfCards, HeadingWords } from './headings';
import css from './Columns.module.css';

/** One P with its cards. While a card of another column is dragged, `isOpenFor` shows that it can be put down here. */
export type ColumnProps = Readonly<{
  column: ColumnOfCards;
  words: HeadingWords;
  isOpenFor: boolean;
  onDrop: () => void;
  onAdd?: (p: P) => void;
  children: ReactNode;
}>;

export function Column({ column, words, isOpenFor, onDrop, onAdd, children }: ColumnProps) {
  const inTeamWords = words === 'team';
  return (
    <section
      className={classNames(css.column, isOpenFor && css.open)}
      aria-label={inTeamWords ? column.name : column.plain}
      onDragOver={(event) => isOpenFor && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (isOpenFor) onDrop();
      }}
    >
      <header className={css.head}>
        <div>
          <h2>{inTeamWords ? column.name : column.plain}</h2>
          {inTeamWords && <p className={css.plain}>{column.plain}</p>}
        </div>
        {onAdd !== undefined && (
          <span className={css.add}>
            <IconButton label={t('formulation.addTo', { column: column.name })} icon={Plus} onPress={() => onAdd(column.p)} />
          </span>
        )}
      </header>
      <ul className={css.cards}>{children}</ul>
    </section>
  );
}
