import { useState } from 'react';
import { Send } from 'lucide-react';
import type { MyRelationship } from '../../../../../shared/contract/relationship';
import type { ReflectionShown } from '../../../../../shared/contract/reflection';
import { isEmptyNote } from '../../../../../shared/domain/reflection/note';
import type { SharedNoteId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { refusalWords } from '../../../api/outcome';
import { useCommand } from '../../../api/use-command';
import { Note } from '../../../ui/note/Note';
import { toast } from '../../../ui/toast/toast';
import { AskFirst } from '../shared/AskFirst';
import { firstName } from '../shared/shared-words';
import type { Copies } from './use-copies';
import css from '../NotePanel.module.css';

/** Who a note could be shared with, and what that means, said before it is done. */
export function ShareSection({ shown, copies, onShared }: Readonly<{ shown: ReflectionShown; copies: Copies; onShared: () => void }>) {
  const { offered, shared, closed, withoutNotes } = copies;
  const isAlone = offered.length === 0 && shared.length === 0 && closed.length === 0;
  if (offered.length === 0 && !isAlone) return null;
  return (
    <div className={css.copy}>
      <h2>{t('supervision.share')}</h2>
      {offered.map((one) => (
        <ShareWith key={one.id} shown={shown} with={one} onShared={onShared} />
      ))}
      {offered.length > 0 && <p className={css.meta}>{t('supervision.shareRule')}</p>}
      {isAlone && withoutNotes.length === 0 && <p className={css.meta}>{t('supervision.noSupervisor')}</p>}
      {isAlone &&
        withoutNotes.map(({ id, supervisor }) => (
          <p key={id} className={css.meta}>
            {t('supervision.noNotes', { name: supervisor.name })}
          </p>
        ))}
    </div>
  );
}

function ShareWith({ shown, with: one, onShared }: Readonly<{ shown: ReflectionShown; with: MyRelationship; onShared: () => void }>) {
  // One id an offer, so that sharing it again after a cut is the same sharing.
  const [sharedNote] = useState(() => newId<SharedNoteId>());
  const share = useCommand('reflection.share');
  const { name } = one.supervisor;
  const first = firstName(name);
  if (one.trouble !== null) return <Note tone="warn">{refusalWords(one.trouble, {})}</Note>;
  return (
    <AskFirst
      button={{
        children: t('supervision.shareWith', { name }),
        icon: Send,
        wide: true,
        className: css.share,
        unavailable: isEmptyNote(shown.content) ? t('supervision.shareEmpty') : undefined,
      }}
      label={t('supervision.shareWith', { name })}
      keepWords={t('supervision.shareDo', { name: first })}
      says={[t('supervision.shareSays', { name: first }), t('supervision.shareThen', { name: first })]}
      act={() => share.send({ reflection: shown.id, relationship: one.id, sharedNote })}
      done={() => {
        toast({ message: t('supervision.sharedToast', { name: first }) });
        onShared();
      }}
    />
  );
}
