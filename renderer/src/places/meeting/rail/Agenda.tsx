import { Check, CircleDashed, RotateCcw } from 'lucide-react';
import type { CurrentMeeting, ShownItem } from '../../../../../shared/contract/meeting';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { Icon } from '../../../ui/icon/Icon';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import { itemClock } from '../item-clock';
import { itemName } from '../item-in-view';
import { useNow } from '../use-now';
import css from './Rail.module.css';

export type AgendaProps = Readonly<{ meeting: CurrentMeeting; inView: DiscussionId | null; onLook: (item: DiscussionId) => void }>;

/** The agenda on its side: what is done with the time it took, what is live, what is to come. A press looks at an item. */
export function Agenda({ meeting, inView, onLook }: AgendaProps) {
  return (
    <nav className={classNames(css.agenda, text.scroll)} aria-label={t('meeting.agenda')}>
      <ol>
        {meeting.items.map((item, index) => (
          <li key={item.id} className={classNames(css.item, css[item.state], item.id === inView && css.inView)}>
            <button
              type="button"
              className={css.button}
              aria-current={item.id === inView ? 'step' : undefined}
              onClick={() => onLook(item.id)}
            >
              <ItemMark item={item} number={index + 1} />
              <span className={css.words}>
                <b>{itemName(item)}</b>
                {item.state !== 'done' && <span className={text.meta}>{itemDetail(item)}</span>}
              </span>
              <ItemTime item={item} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ItemMark({ item, number }: Readonly<{ item: ShownItem; number: number }>) {
  switch (item.state) {
    case 'done':
      return <Mark icon={Check} words={t('meeting.itemDone')} />;
    case 'provisional':
      return <Mark icon={CircleDashed} words={t('meeting.itemProvisional')} />;
    case 'carried-over':
      return <Mark icon={RotateCcw} words={t('meeting.itemCarriedOver')} />;
    default:
      return <span className={css.number}>{number}</span>;
  }
}

function Mark({ icon, words }: Readonly<{ icon: typeof Check; words: string }>) {
  return (
    <span className={css.number}>
      <Icon icon={icon} size={17} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

function itemDetail(item: ShownItem): string {
  const kind = t(`meeting.kind.${item.kind}`);
  switch (item.state) {
    case 'live':
      return kind;
    case 'provisional':
      return t('meeting.detailProvisional', { kind });
    case 'carried-over':
      return t('meeting.detailCarriedOver', { kind });
    default:
      return t('meeting.detailTodo', { kind, minutes: item.minutes + item.extraMinutes });
  }
}

function ItemTime({ item }: Readonly<{ item: ShownItem }>) {
  const now = useNow(tenSeconds);
  const { usedSeconds, allottedMinutes } = itemClock(item, now);
  if (item.state === 'done') {
    return (
      <span className={classNames(text.meta, text.num)}>
        {t('meeting.usedOf', { used: Math.round(usedSeconds / 60), allotted: allottedMinutes })}
      </span>
    );
  }
  if (item.state !== 'live') return null;
  const share = Math.min(100, Math.round((usedSeconds / 60 / Math.max(1, allottedMinutes)) * 100));
  return (
    <span className={css.bar} aria-hidden="true">
      <i style={{ width: `${share}%` }} />
    </span>
  );
}

const tenSeconds = 10_000;
