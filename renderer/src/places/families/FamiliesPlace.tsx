import { useCallback, useEffect, useRef, useState } from 'react';
import { familyFilters, type FamilyFilter, type FamilyList, type FamilyRow } from '../../../../shared/contract/family';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { DataTable, type Column } from '../../ui/data-table/DataTable';
import { TextField } from '../../ui/field/TextField';
import { FilterChips } from '../../ui/filter-chips/FilterChips';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { usePlace } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { TooMuch } from '../../ui/states/TooMuch';
import text from '../../ui/styles/text.module.css';
import css from './FamiliesPlace.module.css';

/** Whom we help: a box to find a family by anybody's name, then the list. */
export function FamiliesPlace() {
  usePlace({ title: t('families.title') });
  const [filter, setFilter] = useState<FamilyFilter>('all');
  const [find, setFind] = useState('');
  const list = useQuery('family.list', { filter, find }, { keepPrevious: true });
  const isFresh = list.status === 'ready' && !list.isRefreshing;
  const { table, goToList } = useWayToList(isFresh);
  const counts = list.status === 'ready' ? list.value.counts : null;
  return (
    <section className={css.page} data-pane aria-labelledby="families-title" tabIndex={-1}>
      <header className={css.top}>
        <h1 id="families-title">{t('families.title')}</h1>
        <TextField
          label={t('families.find')}
          hint={t('families.findHint')}
          type="search"
          value={find}
          onChange={setFind}
          maxLength={200}
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            goToList();
          }}
        />
        <FilterChips
          label={t('families.filters')}
          value={filter}
          onChange={setFilter}
          chips={familyFilters.map((value) => ({ value, label: t(`families.filter.${value}`), ...(counts && { count: counts[value] }) }))}
        />
      </header>
      <div ref={table} className={css.list}>
        {list.status === 'ready' ? <Rows list={list.value} isFiltered={filter !== 'all' || find !== ''} /> : <QueryState query={list} />}
      </div>
    </section>
  );
}

/**
 * Moves from the box into the list, but only once the list answers to what is in the box: a row of an older answer could
 * open the wrong family.
 */
function useWayToList(isFresh: boolean) {
  const table = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  const move = useCallback(() => {
    isWanted.current = false;
    table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  }, []);
  useEffect(() => {
    if (isFresh && isWanted.current) move();
  }, [isFresh, move]);
  const goToList = (): void => {
    isWanted.current = true;
    if (isFresh) move();
  };
  return { table, goToList };
}

function Rows({ list, isFiltered }: Readonly<{ list: FamilyList; isFiltered: boolean }>) {
  const go = useGo();
  const [selected, setSelected] = useState<FamilyId | null>(null);
  if (list.rows.length === 0 && isFiltered) return <EmptyState title={t('families.noneFound')} text={t('families.noneFoundText')} />;
  if (list.rows.length === 0) {
    return (
      <EmptyState title={t('families.none')} text={t('families.noneText')}>
        <Button onPress={() => go(paths.requests())}>{t('families.toRequests')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        label={t('families.list')}
        columns={columns()}
        groups={[{ key: 'all', rows: list.rows }]}
        keyOf={(row) => row.id}
        selected={selected}
        onSelect={(row) => setSelected(row.id)}
        onOpen={(row) => go(paths.family(row.id))}
      />
      {list.total > list.rows.length && <TooMuch shown={list.rows.length} total={list.total} />}
    </>
  );
}

function columns(): readonly Column<FamilyRow>[] {
  return [
    {
      key: 'name',
      header: t('families.column.name'),
      isRowHeader: true,
      render: (row) => <Link to={paths.family(row.id)}>{row.name}</Link>,
    },
    { key: 'people', header: t('families.column.people'), width: '6rem', render: (row) => <span className={text.num}>{row.people}</span> },
    {
      key: 'lead',
      header: t('families.column.lead'),
      render: (row) => row.lead?.name ?? <span className={text.quiet}>{t('families.noLead')}</span>,
    },
    {
      key: 'level',
      header: t('families.column.level'),
      width: '7rem',
      render: (row) =>
        row.level === null ? <span className={text.quiet}>{t('families.noLevel')}</span> : t('people.level', { level: row.level }),
    },
    { key: 'review', header: t('families.column.review'), width: '11rem', render: reviewOf },
    {
      key: 'reference',
      header: t('families.column.reference'),
      width: '8rem',
      render: (row) => <span className={text.mono}>{row.reference}</span>,
    },
  ];
}

function reviewOf(row: FamilyRow) {
  if (row.reviewOn === null) return <span className={text.quiet}>{t('families.noReview')}</span>;
  const date = formatShortDay(row.reviewOn);
  return row.isReviewDue ? <span className={text.late}>{t('families.reviewDue', { date })}</span> : date;
}
