import { useEffect, useRef, useState } from 'react';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useBatch, useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { toast } from '../../ui/toast/toast';
import { goToBegun, useBegunAction, type BegunAction } from './actions/begun-action';
import { Capture, type CaptureHandle } from './capture/Capture';
import { useKeepLine } from './capture/use-keep-line';
import { DecidePane } from './decide/DecidePane';
import { openingParts, useClosing, type Closing } from './decide/use-closing';
import { FamilyBriefSheet } from './FamilyBriefSheet';
import { ItemHeader } from './item/ItemHeader';
import { Lines } from './item/Lines';
import { Question } from './item/Question';
import { useLineActs } from './item/use-line-acts';
import { itemName, itemNumber, type ItemInView } from './item-in-view';
import { useItemKeys } from './use-item-keys';
import { useMeetingFrame } from './use-meeting-frame';
import { useUndo } from './use-undo';
import css from './LiveMeeting.module.css';

/** One screen for one item: question, family's words, lines, decision, actions, clock. */
export function ItemScreen({ view }: Readonly<{ view: ItemInView }>) {
  const { meeting, item, shown } = view;
  const capture = useRef<CaptureHandle>(null);
  const keep = useKeepLine(view);
  const acts = useLineActs(shown);
  const begun = useBegunAction();
  const closing = useSettledClosing(useClosing(view), capture, begun);
  const extend = useExtend(view);
  const history = useUndo(shown);
  const [disagreeing, setDisagreeing] = useState<string | null>(null);
  const [isBriefOpen, setBriefOpen] = useState(false);
  const canWrite = useCanWrite(view);
  useMeetingFrame(meeting, view);
  useItemKeys({ view, capture, closing, history, extend, toggleBrief: () => setBriefOpen((isOpen) => !isOpen) });
  useFocusOnOpen(view, capture);
  return (
    <div className={css.item}>
      <section
        className={css.work}
        aria-label={t('meeting.itemPane', { number: itemNumber(meeting, item), name: itemName(item) })}
        data-pane
        tabIndex={-1}
      >
        <ItemHeader view={view} onExtend={extend} onBrief={() => setBriefOpen(true)} />
        <Question view={view} />
        <Lines
          lines={shown.lines}
          sixthP={meeting.sixthP}
          keep={keep}
          acts={acts}
          onEdit={(statement) => capture.current?.edit(statement)}
          isClosed={shown.isClosed}
        />
        {canWrite ? (
          <Capture ref={capture} view={view} keep={keep} onDisagree={setDisagreeing} />
        ) : (
          <p className={css.onlyLooking}>{t(view.isLive ? 'meeting.onlyReading' : 'meeting.onlyLooking')}</p>
        )}
      </section>
      <DecidePane view={view} closing={closing} begun={begun} disagreeing={disagreeing} onDisagreeing={setDisagreeing} />
      {isBriefOpen && shown.family !== null && <FamilyBriefSheet family={shown.family.id} onClose={() => setBriefOpen(false)} />}
    </div>
  );
}

/** One person types: those who run the meeting, in the item that is open. Opens its discussion if nobody has. */
function useCanWrite(view: ItemInView): boolean {
  const me = useQuery('session.me', {});
  const { send } = useBatch();
  const mayRun = me.status === 'ready' && me.value.sets.some((set) => set === 'chair' || set === 'minute-taker' || set === 'manager');
  const { isLive, meeting, item, shown } = view;
  const needsOpening = isLive && mayRun && !shown.isOpened;
  const asked = useRef<DiscussionId | null>(null);
  useEffect(() => {
    if (!needsOpening || asked.current === item.id) return;
    asked.current = item.id;
    void send(openingParts({ meeting }, item));
  }, [needsOpening, send, meeting, item]);
  return isLive && mayRun && shown.isOpened && !shown.isClosed;
}

function useExtend({ meeting, item }: ItemInView): () => void {
  const extend = useCommand('meeting.extendItem');
  return () =>
    void extend.send({ meeting: meeting.meeting, item: item.id, minutes: 2 }).then((outcome) => {
      toast({ message: outcome.ok ? t('meeting.extended', { name: itemName(item) }) : outcome.message });
    });
}

/** Nothing typed is left behind: what stands in the line is kept before the item closes, an action in its box is asked about. */
function useSettledClosing(closing: Closing, capture: Readonly<{ current: CaptureHandle | null }>, begun: BegunAction): Closing {
  return {
    ...closing,
    run: () => {
      if (capture.current !== null && !capture.current.settle()) return;
      if (begun.isBegun) goToBegun(begun);
      else closing.run();
    },
    putOff: (why, draft) => (begun.isBegun ? Promise.resolve(t('meeting.actionBegunFirst')) : closing.putOff(why, draft)),
  };
}

/** The caret waits in the line as soon as an item opens. */
function useFocusOnOpen({ isLive, item, shown }: ItemInView, capture: Readonly<{ current: CaptureHandle | null }>): void {
  const isReady = isLive && shown.isOpened;
  useEffect(() => {
    if (isReady) capture.current?.focus();
  }, [isReady, item.id, capture]);
}
