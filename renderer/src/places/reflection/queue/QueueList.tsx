import { BadgeCheck, ClipboardCheck, Feather, MessageSquareText, Undo2 } from 'lucide-react';
import { newestSignedOff, type SharedNoteRow, type SupervisionQueue } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { refusalWords } from '../../../api/outcome';
import { Icon } from '../../../ui/icon/Icon';
import { Link } from '../../../ui/link/Link';
import { Note } from '../../../ui/note/Note';
import { paths } from '../../../ui/place/paths';
import { familyOf } from '../casework/case-words';
import { ToCases } from '../casework/ToCases';
import { ToSessions } from '../sessions/ToSessions';
import { dayWords, nameInSentence } from '../shared/shared-words';
import { MoreButton, QueueGroup, QueueRows } from './QueueRows';
import css from '../NoteList.module.css';

/** Whether every signed-off note is listed, or the newest only. */
export type HowMany = Readonly<{ everySignedOff: boolean; onEverySignedOff: (every: boolean) => void }>;

/** Who waits, who has a question to think about, and what was signed off. */
export function QueueList({
  queue,
  chosen,
  everySignedOff,
  onEverySignedOff,
}: HowMany & Readonly<{ queue: SupervisionQueue; chosen: string }>) {
  const { waiting, cases, withAuthor, signedOff, troubles } = queue;
  return (
    <nav className={css.list} data-pane tabIndex={-1} aria-label={t('supervision.queuePane')}>
      <div className={css.head}>
        <h2>{t('supervision.waitingForYou')}</h2>
        <span className={css.detail}>{waiting.length + cases.length}</span>
      </div>
      {waiting.length + cases.length === 0 && <p className={css.quiet}>{t('supervision.nobodyWaits')}</p>}
      <CasesToApprove cases={cases} />
      <QueueRows rows={waiting} icon={MessageSquareText} chosen={chosen} wordsOf={waitingWords} />
      <QueueGroup title={t('supervision.withThem')} rows={withAuthor} icon={Undo2} chosen={chosen} wordsOf={withThemWords} />
      <QueueGroup
        title={t('supervision.signedOff')}
        rows={signedOff}
        icon={BadgeCheck}
        chosen={chosen}
        wordsOf={signedWords}
        drawn={signedOff.length}
      />
      {signedOff.length >= newestSignedOff && (
        <MoreButton
          isAll={everySignedOff}
          onAll={onEverySignedOff}
          words={everySignedOff ? t('supervision.firstRows', { count: newestSignedOff }) : t('supervision.everySignedOff')}
        />
      )}
      {troubles.length > 0 && (
        <section className={css.troubles} aria-label={t('supervision.troubles')}>
          {troubles.map(({ supervisee, code }) => (
            <Note key={supervisee.id} tone="warn">
              <p>{t('supervision.trouble', { name: supervisee.name })}</p>
              <p>{refusalWords(code, {})}</p>
            </Note>
          ))}
        </section>
      )}
      <ToSessions />
      <ToCases />
      <p className={css.elsewhere}>
        <Icon icon={Feather} size={15} />
        <Link to={paths.notes()}>{t('supervision.toMyNotes')}</Link>
      </p>
    </nav>
  );
}

/** Decisions about families that wait for approval; they open among the supervisions of families. */
function CasesToApprove({ cases }: Pick<SupervisionQueue, 'cases'>) {
  return (
    <ul>
      {cases.map((row) => (
        <li key={row.supervision}>
          <Link to={paths.caseSupervision(row.supervision)} className={css.row}>
            <Icon icon={ClipboardCheck} size={16} />
            <span>
              <b>{t('supervision.caseToApprove', { family: familyOf(row) })}</b>
              <span className={css.detail}>{t('supervision.caseToApproveText')}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function waitingWords(row: SharedNoteRow): string {
  const title = nameInSentence(row);
  if (row.waitingSince > row.sharedAt) return t('supervision.againRow', { title, when: dayWords(row.waitingSince) });
  return t('supervision.sharedRow', { title, when: dayWords(row.sharedAt) });
}

function withThemWords(row: SharedNoteRow): string {
  return t('supervision.withThemRow', { title: nameInSentence(row) });
}

function signedWords(row: SharedNoteRow): string {
  return t('supervision.signedRow', { title: nameInSentence(row), when: dayWords(row.signedOffAt ?? row.sharedAt) });
}
