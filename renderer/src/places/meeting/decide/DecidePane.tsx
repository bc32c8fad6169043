import { t } from '../../../../../shared/messages/t';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import type { BegunAction } from '../actions/begun-action';
import { ActionsSection } from '../actions/ActionsSection';
import type { ItemInView } from '../item-in-view';
import { CloseItem } from './CloseItem';
import type { Closing } from './use-closing';
import { DecisionSection } from './DecisionSection';
import { LeadSection, ReviewSection, ToldSection } from './FamilySection';
import { HypothesisCheck } from './HypothesisCheck';
import { ParkedSection } from './ParkedSection';
import css from './DecidePane.module.css';

export type DecidePaneProps = Readonly<{
  view: ItemInView;
  closing: Closing;
  begun: BegunAction;
  disagreeing: string | null;
  onDisagreeing: (about: string | null) => void;
}>;

/** Consequence: what was decided, who does what, and closing the item. */
export function DecidePane({ view, closing, begun, disagreeing, onDisagreeing }: DecidePaneProps) {
  const isFamily = view.shown.family !== null;
  return (
    <section className={css.pane} aria-label={t('meeting.decidePane')} data-pane tabIndex={-1}>
      <div className={classNames(css.scroll, text.scroll)} tabIndex={-1} role="region" aria-label={t('meeting.decideScroll')}>
        {isFamily && <HypothesisCheck view={view} />}
        {isFamily && <DecisionSection view={view} disagreeing={disagreeing} onDisagreeing={onDisagreeing} />}
        <ActionsSection view={view} begun={begun} />
        <ParkedSection view={view} />
        {isFamily && <ToldSection view={view} />}
        {isFamily && <ReviewSection view={view} />}
        {isFamily && <LeadSection view={view} />}
      </div>
      <CloseItem view={view} closing={closing} begun={begun} />
    </section>
  );
}
