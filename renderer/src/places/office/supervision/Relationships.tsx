import { useState } from 'react';
import { UserPlus } from 'lucide-react';
import type { RelationshipRow } from '../../../../../shared/contract/relationship';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { useSwappedFocus } from '../../../ui/focus/use-swapped-focus';
import { QueryState } from '../../../ui/states/QueryState';
import { Tag } from '../../../ui/tag/Tag';
import { BeginRelationship } from './BeginRelationship';
import { EndRelationship } from './EndRelationship';
import css from '../Office.module.css';

/** Who supervises whom: begun and ended here, and only that is known here. */
export function Relationships() {
  const list = useQuery('relationship.list', {});
  const [isBeginning, setBeginning] = useState(false);
  const [ending, setEnding] = useState<RelationshipRow | null>(null);
  const focus = useSwappedFocus(isBeginning);
  if (list.status !== 'ready') return <QueryState query={list} />;
  if (isBeginning) return <BeginRelationship ref={focus.form} onDone={() => setBeginning(false)} />;
  const [lasting, ended] = [list.value.filter(({ to }) => to === null), list.value.filter(({ to }) => to !== null)];
  return (
    <section className={css.section} aria-label={t('office.relationships')}>
      <h2>{t('office.relationships')}</h2>
      <p className={css.lead}>{t('office.relationshipsText')}</p>
      <div className={css.buttons}>
        <Button ref={focus.opener} kind="primary" icon={UserPlus} onPress={() => setBeginning(true)}>
          {t('office.nameSupervisor')}
        </Button>
      </div>
      {lasting.length === 0 && <p className={css.lead}>{t('office.noRelationships')}</p>}
      <Rows label={t('office.relationships')} rows={lasting} onEnd={setEnding} />
      {ended.length > 0 && (
        <>
          <h2>{t('office.relationshipsEnded')}</h2>
          <Rows label={t('office.relationshipsEnded')} rows={ended} onEnd={setEnding} />
        </>
      )}
      {ending !== null && <EndRelationship row={ending} onDone={() => setEnding(null)} />}
    </section>
  );
}

type RowsProps = Readonly<{ label: string; rows: readonly RelationshipRow[]; onEnd: (row: RelationshipRow) => void }>;

function Rows({ label, rows, onEnd }: RowsProps) {
  return (
    <ul className={css.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={css.row}>
          <div className={css.rowText}>
            <b>{sentenceOf(row)}</b>
            <Tag tone={row.to === null ? 'ok' : 'neutral'}>{t(`office.relationshipKind.${row.kind}`)}</Tag>
            <span className={css.detail}>{detailOf(row)}</span>
          </div>
          {row.to === null && (
            <Button size="small" kind="quiet" label={t('office.endRelationshipOf', namesOf(row))} onPress={() => onEnd(row)}>
              {t('office.endRelationship')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function namesOf({ supervisor, supervisee }: RelationshipRow) {
  return { supervisor: supervisor.name, supervisee: supervisee.name };
}

function sentenceOf(row: RelationshipRow): string {
  return t('office.supervises', namesOf(row));
}

function detailOf({ scope, from, to, intervalDays }: RelationshipRow): string {
  return [
    ...scope.map((part) => t(`office.scope.${part}`)),
    t('office.everyDays', { count: intervalDays }),
    to === null ? t('office.since', { day: formatDay(from) }) : t('office.fromTo', { from: formatDay(from), to: formatDay(to) }),
  ].join(' · ');
}
