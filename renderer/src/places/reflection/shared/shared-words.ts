import type { SharedNoteRow, SharedNoteShown } from '../../../../../shared/contract/supervision';
import { dateAt } from '../../../../../shared/kernel/calendar-date';
import type { Instant } from '../../../../../shared/kernel/instant';
import type { RelationshipId, SharedNoteId } from '../../../../../shared/kernel/ids';
import { formatDayMonth, formatTime } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';

/** Where what is typed to a shared note waits: in the writer's own vault, so that nobody else holds a key to half a thought. */
export function draftsOfShared({ relationship, sharedNote }: Readonly<{ relationship: RelationshipId; sharedNote: SharedNoteId }>): string {
  return `supervision/${relationship}/${sharedNote}`;
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** What a shared note is called. */
export function nameOfShared({ title }: Pick<SharedNoteRow, 'title'>): string {
  return title === '' ? t('reflection.unnamed') : title;
}

/** The same before a full stop: a name that ends in one needs no other. */
export function nameInSentence(row: Pick<SharedNoteRow, 'title'>): string {
  return nameOfShared(row).replace(/\.$/, '');
}

/** `09:14` today, `12 March 09:14` on another day. */
export function momentWords(at: Instant): string {
  const day = dateAt(at);
  return day === dateAt(hubNow()) ? formatTime(at) : t('supervision.dayAndTime', { day: formatDayMonth(day), time: formatTime(at) });
}

/** `12 March 09:14`, for a receipt: the day is part of it. */
export function receiptWords(at: Instant): string {
  return t('supervision.dayAndTime', { day: formatDayMonth(dateAt(at)), time: formatTime(at) });
}

export function dayWords(at: Instant): string {
  return formatDayMonth(dateAt(at));
}

/** Who reads the note with whoever looks at it now. */
export function otherOf({ side, author, supervisor }: SharedNoteShown): SharedNoteRow['author'] {
  return side === 'supervisor' ? author : supervisor;
}

/** `Signed off 9 March, 2 comments`: where a copy stands, for its author's list. */
export function sharedDetail(row: SharedNoteRow): string {
  return t('supervision.rowComments', { state: stateWords(row), count: row.comments });
}

function stateWords({ status, supervisor, sharedAt, openedAt, signedOffAt }: SharedNoteRow): string {
  if (status === 'signed-off') return t('supervision.sharedSigned', { when: dayWords(signedOffAt ?? sharedAt) });
  if (status === 'returned') return t('supervision.sharedReturned', { name: firstName(supervisor.name) });
  return openedAt === null
    ? t('supervision.sharedWaiting', { when: dayWords(sharedAt) })
    : t('supervision.sharedOpened', { when: dayWords(openedAt) });
}
