import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { firstName, receiptWords } from './shared-words';

/** What each of the two has seen, in the words of whoever looks: receipts go both ways. */
export function receiptsOf(shown: SharedNoteShown): readonly string[] {
  return shown.side === 'supervisor' ? toSupervisor(shown) : toAuthor(shown);
}

function toSupervisor(shown: SharedNoteShown): readonly string[] {
  const { author, openedAt, authorOpenedAt, signedOff } = shown;
  const name = firstName(author.name);
  if (signedOff !== null) return [t('supervision.youSignedOff', { when: receiptWords(signedOff.at) })];
  return [
    ...(openedAt === null ? [] : [t('supervision.youOpened', { when: receiptWords(openedAt), name })]),
    ...(authorOpenedAt === null || !hasAnswered(shown) ? [] : [t('supervision.theyRead', { when: receiptWords(authorOpenedAt), name })]),
  ];
}

function toAuthor({ supervisor, openedAt, signedOff }: SharedNoteShown): readonly string[] {
  const name = firstName(supervisor.name);
  if (signedOff !== null) return [t('supervision.theySignedOff', { when: receiptWords(signedOff.at), name: supervisor.name })];
  return [
    openedAt === null ? t('supervision.notOpenedYet', { name }) : t('supervision.theyOpened', { when: receiptWords(openedAt), name }),
  ];
}

/** Whether there is something of the supervisor's for the author to read. */
export function hasAnswered({ thread, question, supervisor, signedOff }: SharedNoteShown): boolean {
  return signedOff !== null || question !== '' || thread.some(({ by }) => by.id === supervisor.id);
}
