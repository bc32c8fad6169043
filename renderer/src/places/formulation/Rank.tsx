import { t } from '../../../../shared/messages/t';
import { classNames } from '../../ui/styles/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import css from './Rank.module.css';

/** The number of a priority: the thread from a factor through the best guess to its goal and its actions. */
export type RankProps = Readonly<{ rank: number; isEnd?: boolean; isInText?: boolean }>;

export function Rank({ rank, isEnd = false, isInText = false }: RankProps) {
  return (
    <span className={classNames(css.rank, isEnd && css.end, isInText && css.inText)}>
      <VisuallyHidden>{isInText ? t('formulation.rankWord', { rank }) : t('formulation.workOn', { rank })}</VisuallyHidden>
      <span aria-hidden="true">{rank}</span>
    </span>
  );
}
