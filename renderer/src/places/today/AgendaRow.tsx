import { useRef, type ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { ShownItem } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import { t } from '../../../../shared/messages/t';
import { LinkButton } from '../../ui/button/LinkButton';
import { classNames } from '../../ui/styles/class-names';
import text from '../../ui/styles/text.module.css';
import { Tag } from '../../ui/tag/Tag';
import { consentWords, itemName, itemText, progressWords } from './item-words';
import { MinutesButton } from './MinutesButton';
import { NeedTags } from './NeedTags';
import { RowMenu } from './RowMenu';
import type { AgendaActs } from './use-agenda-acts';
import css from './AgendaRow.module.css';

export type AgendaRowProps = Readonly<{
  item: ShownItem;
  work: TodayWork;
  grip: ReactNode;
  position: number;
  acts: AgendaActs;
  mayRun: boolean;
  onEdit: () => void;
}>;

/** One item: its number, name and question, whom it needs, when it starts and how long it takes. */
export function AgendaRow({ item, work, grip, position, acts, mayRun, onEdit }: AgendaRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const mayChange = mayRun && (item.state === 'todo' || item.state === 'live');
  const { words, isLate } = itemText(item, work);
  return (
    <div ref={row} className={classNames(css.row, item.family === null && css.standing)}>
      <span className={css.grip}>{grip}</span>
      <span className={classNames(css.number, text.num)}>{position}</span>
      <div className={css.what}>
        <p className={css.line}>
          {mayChange ? <LinkButton onPress={onEdit}>{itemName(item)}</LinkButton> : <b>{itemName(item)}</b>}
          {item.family !== null && <span className={css.kind}>{kindWords(item)}</span>}
          <ItemTags item={item} />
        </p>
        <p className={classNames(text.meta, css.question, isLate && css.warn)}>{words}</p>
      </div>
      <NeedTags needs={item.shownNeeds} />
      <div className={css.time}>
        <span className={classNames(text.meta, text.num)}>{item.startsAt}</span>
        <MinutesButton
          item={item}
          mayChange={mayRun && item.state === 'todo'}
          onChange={(minutes) => void acts.change(item, { ...item, minutes })}
        />
        {mayRun && item.state === 'todo' ? (
          <RowMenu
            name={itemName(item)}
            onEdit={onEdit}
            onRemove={(why) => {
              focusNextRow(row.current);
              acts.remove(item, why);
            }}
          />
        ) : (
          <span className={css.noMenu} />
        )}
      </div>
    </div>
  );
}

function kindWords(item: ShownItem): string {
  const kind = t(`today.kind.${item.kind}`);
  return item.carriedFrom === null ? kind : `${kind}, ${t('today.carried')}`;
}

function ItemTags({ item }: Readonly<{ item: ShownItem }>) {
  const progress = progressWords(item.state);
  const consent = consentWords(item);
  const isShort = item.state === 'todo' && item.quoracy.missing.length > 0;
  return (
    <>
      {progress !== null && <Tag tone={item.state === 'done' ? 'ok' : 'info'}>{progress}</Tag>}
      {isShort && (
        <Tag tone="warn" icon={TriangleAlert}>
          {t('today.notQuorateYet')}
        </Tag>
      )}
      {consent !== null && <Tag tone={item.consent === 'withdrawn' ? 'risk' : 'warn'}>{consent}</Tag>}
    </>
  );
}

// The row that is taken off takes its buttons with it; the focus goes to the row after it, or the one before.
function focusNextRow(row: HTMLElement | null): void {
  const entry = row?.closest('li');
  const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
  next?.querySelector<HTMLElement>('button')?.focus();
}
