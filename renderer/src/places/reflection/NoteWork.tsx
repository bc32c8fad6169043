import { useState } from 'react';
import type { DraftBlock } from '../../../../shared/contract/draft';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import type { ReflectionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { NotePage } from './NotePage';
import { NotePanel } from './NotePanel';
import { readTyped, type TypedNote } from './note-writer';
import { PutAwayNote } from './PutAwayNote';
import { draftsOfNote, wordsBlock } from './use-note';
import css from './ReflectionPlace.module.css';

/** One note: the page to write on, and beside it who can read it and what may help. */
export type NoteWorkProps = Readonly<{ id: ReflectionId; asksAfterMeeting: boolean; isNew: boolean }>;

export function NoteWork({ id, asksAfterMeeting, isNew }: NoteWorkProps) {
  const note = useQuery('reflection.read', { reflection: id });
  const drafts = useQuery('draft.mine', { subject: draftsOfNote(id) });
  if (note.status !== 'ready') return <QueryState query={note} />;
  if (drafts.status !== 'ready') return <QueryState query={drafts} />;
  if (note.value === null) {
    return (
      <div className={css.empty}>
        <EmptyState level={1} title={t('reflection.gone')} text={t('reflection.goneText')} />
      </div>
    );
  }
  return <Work shown={note.value} drafts={drafts.value} asksAfterMeeting={asksAfterMeeting} isNew={isNew} />;
}

type WorkProps = Readonly<{ shown: ReflectionShown; drafts: readonly DraftBlock[]; asksAfterMeeting: boolean; isNew: boolean }>;

function Work({ shown, drafts, asksAfterMeeting, isNew }: WorkProps) {
  // Looked at once: from here on the page itself knows what is typed.
  const [typed] = useState(() => typedIn(drafts));
  return (
    <>
      {shown.isPutAway ? <PutAwayNote shown={shown} /> : <NotePage shown={shown} typed={typed} isNew={isNew} />}
      <NotePanel shown={shown} asksAfterMeeting={asksAfterMeeting} />
    </>
  );
}

function typedIn(drafts: readonly DraftBlock[]): TypedNote | null {
  const newest = drafts.find(({ block }) => block === wordsBlock);
  return newest === undefined ? null : readTyped(newest.text);
}
