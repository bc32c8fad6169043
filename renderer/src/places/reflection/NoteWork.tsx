import { useEffect, useState } from 'react';
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
import { CopyPage } from './sharing/CopyPage';
import type { PageInView } from './sharing/PageChoice';
import { useCopies, type Copies } from './sharing/use-copies';
import { draftsOfNote, wordsBlock } from './use-note';
import css from './ReflectionPlace.module.css';

/** One note: its author's page or a copy somebody reads, and beside it who can see it and what may help. */
export type NoteWorkProps = Readonly<{
  id: ReflectionId;
  asksAfterMeeting: boolean;
  isNew: boolean;
  /** Says who else reads the page in view; null for nobody. */
  onReader: (name: string | null) => void;
}>;

export function NoteWork({ id, ...props }: NoteWorkProps) {
  const note = useQuery('reflection.read', { reflection: id });
  if (note.status !== 'ready') return <QueryState query={note} />;
  if (note.value === null) {
    return (
      <div className={css.empty}>
        <EmptyState level={1} title={t('reflection.gone')} text={t('reflection.goneText')} />
      </div>
    );
  }
  return <WithCopies shown={note.value} {...props} />;
}

type ShownProps = Omit<NoteWorkProps, 'id'> & Readonly<{ shown: ReflectionShown }>;

function WithCopies(props: ShownProps) {
  const copies = useCopies(props.shown);
  if (copies.status !== 'ready') return <QueryState query={copies} />;
  return <Work {...props} copies={copies.value} />;
}

function Work({ shown, copies, asksAfterMeeting, isNew, onReader }: ShownProps & Readonly<{ copies: Copies }>) {
  const [chosen, setChosen] = useState<PageInView | null>(null);
  const [isWriting, setWriting] = useState(isNew);
  const copy = copies.shared.find(({ sharedNote }) => sharedNote === chosen) ?? (chosen === 'own' ? undefined : copies.shared[0]);
  const reader = copy?.supervisor.name ?? null;
  useEffect(() => {
    onReader(reader);
    return () => onReader(null);
  }, [reader, onReader]);
  const write = (): void => {
    setWriting(true);
    setChosen('own');
  };
  const look = (page: PageInView | null): void => {
    setWriting(false);
    setChosen(page);
  };
  return (
    <>
      {copy === undefined ? <OwnPage shown={shown} isNew={isWriting} /> : <CopyPage row={copy} onWrite={write} />}
      <NotePanel
        shown={shown}
        copies={copies}
        page={copy?.sharedNote ?? 'own'}
        onPage={look}
        reader={reader}
        asksAfterMeeting={asksAfterMeeting}
      />
    </>
  );
}

function OwnPage({ shown, isNew }: Readonly<{ shown: ReflectionShown; isNew: boolean }>) {
  const drafts = useQuery('draft.mine', { subject: draftsOfNote(shown.id) });
  if (shown.isPutAway) return <PutAwayNote shown={shown} />;
  if (drafts.status !== 'ready') return <QueryState query={drafts} />;
  return <Writing shown={shown} drafts={drafts.value} isNew={isNew} />;
}

function Writing({ shown, drafts, isNew }: Readonly<{ shown: ReflectionShown; drafts: readonly DraftBlock[]; isNew: boolean }>) {
  // Looked at once: from here on the page itself knows what is typed.
  const [typed] = useState(() => typedIn(drafts));
  return <NotePage shown={shown} typed={typed} isNew={isNew} />;
}

function typedIn(drafts: readonly DraftBlock[]): TypedNote | null {
  const newest = drafts.find(({ block }) => block === wordsBlock);
  return newest === undefined ? null : readTyped(newest.text);
}
