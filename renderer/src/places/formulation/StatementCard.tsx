import type { KeyboardEvent, Ref } from 'react';
import type { FormulationCard } from '../../../../shared/contract/formulation';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { classNames } from '../../ui/styles/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { cardSource, cardText } from './card-words';
import { Rank } from './Rank';
import css from './StatementCard.module.css';

/**
 * A statement in its column: a line whose style says how sure we can be, who it comes from, a filled dot when the best
 * guess rests on it, and its number when it is worked on first. One of all cards is the stop of the Tab key.
 */
export type StatementCardProps = Readonly<{
  card: FormulationCard;
  isSelected: boolean;
  isStop: boolean;
  isFirstLinked: boolean;
  canDrag: boolean;
  ref: Ref<HTMLButtonElement>;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  onContextMenu: (anchor: HTMLElement) => void;
  onDrag: (isDragged: boolean) => void;
}>;

const lines = {
  fact: undefined,
  reported: css.reported,
  opinion: css.opinion,
  intelligence: css.intelligence,
  'own-words': undefined,
  'nil-return': undefined,
};

export function StatementCard({ card, isSelected, isStop, isFirstLinked, canDrag, ref, ...on }: StatementCardProps) {
  const isOwn = card.statement.kind === 'own-words';
  const agency = isOwn ? { ...card.agency, name: t('formulation.family') } : card.agency;
  return (
    <li className={classNames(css.card, card.isLinked && css.linked, isFirstLinked && css.bus, isOwn && css.own)} data-tint={agency.tint}>
      <button
        ref={ref}
        type="button"
        className={css.button}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isSelected}
        draggable={canDrag}
        onClick={on.onSelect}
        onFocus={on.onSelect}
        onKeyDown={on.onKeyDown}
        onContextMenu={(event) => {
          event.preventDefault();
          on.onContextMenu(event.currentTarget);
        }}
        onDragStart={() => on.onDrag(true)}
        onDragEnd={() => on.onDrag(false)}
      >
        <span className={css.dot} aria-hidden="true" />
        <span className={classNames(css.line, lines[card.statement.kind])} aria-hidden="true" />
        <span className={css.text}>{cardText(card)}</span>
        <span className={css.meta}>
          <AgencyTag agency={agency} size="low" />
          <span className={css.source}>{cardSource(card)}</span>
          {card.isNew && <span className={css.new}>{t('formulation.new')}</span>}
          {card.rank !== null && <Rank rank={card.rank} isEnd />}
        </span>
        {card.isLinked && <VisuallyHidden>{t('formulation.usedInGuess')}</VisuallyHidden>}
      </button>
    </li>
  );
}
