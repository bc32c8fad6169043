import type { SharedNoteRow, SupervisionDue } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { SharedPage } from '../shared/SharedPage';
import { RespondPanel } from './RespondPanel';
import css from '../ReflectionPlace.module.css';

/** The note in hand: what its author wrote, and what its supervisor does with it. */
export function QueueWork({ row, due }: Readonly<{ row: SharedNoteRow; due: readonly SupervisionDue[] }>) {
  const { relationship, sharedNote } = row;
  const note = useQuery('supervision.read', { relationship, sharedNote });
  if (note.status !== 'ready') return <QueryState query={note} />;
  if (note.value === null) {
    return (
      <div className={css.empty}>
        <EmptyState level={1} title={t('supervision.gone')} text={t('supervision.goneText')} />
      </div>
    );
  }
  return (
    <>
      <SharedPage shown={note.value} />
      <RespondPanel shown={note.value} due={due} />
    </>
  );
}
