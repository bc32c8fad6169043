import { EyeOff, Send } from 'lucide-react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import type { ReflectionShown } from '../../../../../shared/contract/reflection';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { FieldError } from '../../../ui/field/FieldError';
import { toast } from '../../../ui/toast/toast';
import { isSame } from '../note-writer';
import { AskFirst } from '../shared/AskFirst';
import { receiptsOf } from '../shared/receipts';
import { dayWords, firstName } from '../shared/shared-words';
import { Asked } from './Asked';
import css from '../NotePanel.module.css';

/** Where a copy stands with its supervisor, and what its author may still do: send it again, or take it back. */
export type CopySectionProps = Readonly<{
  shown: ReflectionShown;
  copy: SharedNoteShown;
  /** The copy is the page in view, which says itself what its supervisor asks. */
  isInView: boolean;
  onStopped: () => void;
}>;

export function CopySection({ shown, copy, isInView, onStopped }: CopySectionProps) {
  const name = firstName(copy.supervisor.name);
  const isChanged = !isSame(shown.content, copy.content);
  const isReturned = copy.status === 'returned';
  return (
    <div className={css.copy}>
      <h2>{t('supervision.sharedWith', { name: copy.supervisor.name })}</h2>
      <p className={css.meta}>{[t('supervision.sharedOn', { when: dayWords(copy.sharedAt) }), ...receiptsOf(copy)].join(' ')}</p>
      {copy.isFrozen && <p className={css.meta}>{t(frozenKey(copy), { name })}</p>}
      {isReturned && !isInView && <Asked copy={copy} />}
      {copy.status === 'waiting' && isChanged && <p className={css.meta}>{t('supervision.changedSince', { name })}</p>}
      {copy.may.includes('sendAgain') && (isChanged || isReturned) && <SendAgain copy={copy} name={name} />}
      {copy.may.includes('stopSharing') && <StopSharing copy={copy} name={name} onStopped={onStopped} />}
    </div>
  );
}

function frozenKey({ status }: SharedNoteShown): 'supervision.frozenSigned' | 'supervision.frozenForAuthor' {
  return status === 'signed-off' ? 'supervision.frozenSigned' : 'supervision.frozenForAuthor';
}

function SendAgain({ copy, name }: Readonly<{ copy: SharedNoteShown; name: string }>) {
  const { relationship, sharedNote } = copy;
  const { send, refused } = useCommand('supervision.sendAgain');
  const again = async (): Promise<void> => {
    if ((await send({ relationship, sharedNote })).ok) toast({ message: t('supervision.sentAgainToast', { name }) });
  };
  return (
    <>
      <Button icon={Send} wide className={css.share} onPress={() => void again()}>
        {t('supervision.sendAgain')}
      </Button>
      {refused !== null && <FieldError>{refused.message}</FieldError>}
    </>
  );
}

function StopSharing({ copy, name, onStopped }: Readonly<{ copy: SharedNoteShown; name: string; onStopped: () => void }>) {
  const stop = useCommand('reflection.stopSharing');
  const { note, relationship, sharedNote } = copy;
  return (
    <AskFirst
      button={{ children: t('supervision.stop'), kind: 'quiet', size: 'small', icon: EyeOff, className: css.stop }}
      label={t('supervision.stop')}
      keepWords={t('supervision.stop')}
      says={[t('supervision.stopSays', { name })]}
      act={() => stop.send({ reflection: note, relationship, sharedNote })}
      done={() => {
        toast({ message: t('supervision.stoppedToast', { name }) });
        onStopped();
      }}
    />
  );
}
