import { useMemo, useState } from 'react';
import { FileUp, Plus } from 'lucide-react';
import { requestFilters, type RequestFilter, type RequestList } from '../../../../shared/contract/request';
import type { RequestId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { FilterChips } from '../../ui/filter-chips/FilterChips';
import { frameKeys } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { useKeys } from '../../ui/keys/use-keys';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { usePlace, usePlaceCommands } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { TooMuch } from '../../ui/states/TooMuch';
import { RequestListRow } from './RequestRow';
import css from './RequestsPlace.module.css';

/** The requests that wait to be triaged, and all that were, each in one row. */
export function RequestsPlace() {
  usePlace({ title: t('requests.title') });
  const go = useGo();
  const capOf = useKeyCaps();
  const [filter, setFilter] = useState<RequestFilter>('waiting');
  const [find, setFind] = useState('');
  const list = useQuery('request.list', { filter, find }, { keepPrevious: true });
  const counts = list.status === 'ready' ? list.value.counts : null;
  useKeys(frameKeys, { new: () => go(paths.newRequest()) });
  usePlaceCommands(
    useMemo(
      () => [
        { id: 'request-new', text: t('requests.new'), icon: Plus, run: () => go(paths.newRequest()) },
        { id: 'request-import', text: t('requests.import'), icon: FileUp, run: () => go(paths.importRequests()) },
      ],
      [go],
    ),
  );
  return (
    <section className={css.page} data-pane aria-labelledby="requests-title" tabIndex={-1}>
      <header className={css.top}>
        <h1 id="requests-title">{t('requests.title')}</h1>
        <div className={css.acts}>
          <Button icon={FileUp} onPress={() => go(paths.importRequests())}>
            {t('requests.import')}
          </Button>
          <Button kind="primary" icon={Plus} shortcut={capOf(frameKeys, 'new')} onPress={() => go(paths.newRequest())}>
            {t('requests.new')}
          </Button>
        </div>
        <FilterChips
          label={t('requests.filters')}
          value={filter}
          onChange={setFilter}
          chips={requestFilters.map((value) => ({ value, label: t(`requests.filter.${value}`), ...(counts && { count: counts[value] }) }))}
        />
        <div className={css.find}>
          <TextField
            label={t('requests.find')}
            hint={t('requests.findHint')}
            type="search"
            value={find}
            onChange={setFind}
            maxLength={200}
          />
        </div>
      </header>
      {list.status === 'ready' ? <Rows list={list.value} isFiltered={filter !== 'waiting' || find !== ''} /> : <QueryState query={list} />}
    </section>
  );
}

function Rows({ list, isFiltered }: Readonly<{ list: RequestList; isFiltered: boolean }>) {
  const go = useGo();
  const [current, setCurrent] = useState<RequestId | null>(null);
  const [triaging, setTriaging] = useState<RequestId | null>(null);
  if (list.rows.length === 0 && isFiltered) return <EmptyState title={t('requests.noneFound')} text={t('requests.noneFoundText')} />;
  if (list.rows.length === 0) {
    return (
      <EmptyState title={t('requests.noneWaiting')} text={t('requests.noneWaitingText')}>
        <Button onPress={() => go(paths.newRequest())}>{t('requests.new')}</Button>
      </EmptyState>
    );
  }
  const stop = list.rows.some((row) => row.id === current) ? current : (list.rows[0]?.id ?? null);
  const move = (from: number, by: number): void => setCurrent(list.rows[from + by]?.id ?? current);
  return (
    <>
      <ul aria-label={t('requests.list')} className={css.rows}>
        {list.rows.map((row, index) => (
          <RequestListRow
            key={row.id}
            row={row}
            isCurrent={row.id === stop}
            isTriaging={row.id === triaging}
            onTriage={(isOpen) => setTriaging(isOpen ? row.id : null)}
            onCurrent={() => setCurrent(row.id)}
            onMove={(by) => move(index, by)}
          />
        ))}
      </ul>
      {list.total > list.rows.length && <TooMuch shown={list.rows.length} total={list.total} />}
    </>
  );
}
