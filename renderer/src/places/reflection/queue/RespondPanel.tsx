import { useRef } from 'react';
import type { SharedNoteShown, SupervisionDue } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { Note } from '../../../ui/note/Note';
import { firstName } from '../shared/shared-words';
import { AgreedActions } from './AgreedActions';
import { DueList } from './DueList';
import { Routes } from './Routes';
import { Themes } from './Themes';
import { WhenReady } from './WhenReady';
import css from './RespondPanel.module.css';

/** What a supervisor does with a note: sign off, return it, count its theme, agree a step, take a worry elsewhere. */
export function RespondPanel({ shown, due }: Readonly<{ shown: SharedNoteShown; due: readonly SupervisionDue[] }>) {
  const panel = useRef<HTMLElement>(null);
  // A form that did its work is gone; listening and typing go on from the panel.
  const afterwards = (): void => panel.current?.focus({ preventScroll: true });
  const isOver = shown.isFrozen || shown.status === 'signed-off';
  return (
    <aside ref={panel} className={css.panel} data-pane tabIndex={-1} aria-label={t('supervision.respond')}>
      <Standing shown={shown} />
      {shown.may.includes('signOff') && <WhenReady shown={shown} onDone={afterwards} />}
      <Themes shown={shown} isOver={isOver} />
      <AgreedActions shown={shown} isOver={isOver} />
      <Routes shown={shown} isOver={isOver} onTaken={afterwards} />
      <DueList due={due} />
    </aside>
  );
}

/** Where the note stands when nothing is to be decided about it. */
function Standing({ shown: { isFrozen, status, author, question } }: Readonly<{ shown: SharedNoteShown }>) {
  const name = firstName(author.name);
  if (isFrozen) return <Note tone="info">{t('supervision.frozenForSupervisor')}</Note>;
  if (status !== 'returned') return null;
  return (
    <div>
      <h2>{t('supervision.returned', { name })}</h2>
      <p className={css.meta}>{t('supervision.returnedText', { name, question })}</p>
    </div>
  );
}
