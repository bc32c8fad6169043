import { Plus } from 'lucide-react';
import type { ShownSuggestion } from '../../../../shared/contract/meeting';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { Instant } from '../../../../shared/kernel/instant';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import text from '../../ui/styles/text.module.css';
import { itemName } from './item-words';
import type { NewItem } from './use-agenda-acts';
import css from './CouldGoOn.module.css';

const mostShown = 4;

export type CouldGoOnProps = Readonly<{ onAdd: (item: NewItem) => Promise<boolean>; onOther: () => void }>;

/** What is open and not on the agenda, each a press away; anything else through the sheet. */
export function CouldGoOn({ onAdd, onOther }: CouldGoOnProps) {
  const suggestions = useQuery('meeting.suggestions', {});
  const value = suggestions.status === 'ready' ? suggestions.value : { rows: [], total: 0 };
  const shown = value.rows.slice(0, mostShown);
  return (
    <section className={css.could} aria-label={t('today.couldGoOn')}>
      <div className={css.head}>
        <h2 className={text.eyebrow}>{t('today.couldGoOn')}</h2>
        <Button size="small" kind="quiet" icon={Plus} onPress={onOther}>
          {t('today.addOther')}
        </Button>
      </div>
      <ul className={css.list}>
        {shown.map((row) => (
          <li key={`${row.family}-${row.carriedFrom}-${row.request}-${row.title}`}>
            <span className={css.words}>
              {itemName(row)} <span className={text.meta}>{detail(row)}</span>
            </span>
            <Button size="small" icon={Plus} label={t('today.addNamed', { name: itemName(row) })} onPress={() => void onAdd(row)}>
              {t('today.add')}
            </Button>
          </li>
        ))}
      </ul>
      {value.total > shown.length && <p className={text.meta}>{t('today.couldGoOnMore', { count: value.total - shown.length })}</p>}
    </section>
  );
}

function detail(row: ShownSuggestion): string {
  const values = { kind: t(`today.kind.${row.kind}`), minutes: row.minutes };
  if (row.steppedUpAt !== null) return t('today.suggestionSteppedUp', { ...values, ...when(row.steppedUpAt) });
  return row.due === null ? t('today.suggestionPlain', values) : t('today.suggestionDue', { ...values, day: formatDayMonth(row.due) });
}

function when(at: Instant): { day: string; time: string } {
  return { day: formatDayMonth(dateAt(at)), time: formatTime(at) };
}
