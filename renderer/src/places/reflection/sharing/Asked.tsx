import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { Note } from '../../../ui/note/Note';
import { firstName } from '../shared/shared-words';

/** What the supervisor would like the author to think about. */
export function Asked({ copy: { supervisor, question } }: Readonly<{ copy: SharedNoteShown }>) {
  return (
    <Note tone="info">
      <p>{t('supervision.asked', { name: firstName(supervisor.name), question })}</p>
      <p>{t('supervision.askedText')}</p>
    </Note>
  );
}
