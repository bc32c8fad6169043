import { LockKeyhole } from 'lucide-react';
import type { ReflectionShown } from '../../../../../shared/contract/reflection';
import type { SharedNoteRow } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { refusalWords } from '../../../api/outcome';
import { useQuery } from '../../../api/use-query';
import { Note } from '../../../ui/note/Note';
import { CopySection } from './CopySection';
import type { PageInView } from './PageChoice';
import { ShareSection } from './ShareSection';
import type { Copies } from './use-copies';

/** With whom a note is shared, where each copy stands, and with whom it could be. */
export type SharingProps = Readonly<{ shown: ReflectionShown; copies: Copies; page: PageInView; onDone: () => void }>;

export function Sharing({ shown, copies, page, onDone }: SharingProps) {
  return (
    <>
      {copies.shared.map((row) => (
        <Copy key={row.sharedNote} shown={shown} row={row} isInView={row.sharedNote === page} onStopped={onDone} />
      ))}
      {copies.closed.map(({ id, supervisor, trouble }) => (
        <div key={id}>
          <h2>{t('supervision.sharedWith', { name: supervisor.name })}</h2>
          <Note tone="warn" icon={LockKeyhole}>
            {refusalWords(trouble ?? '', {})}
          </Note>
        </div>
      ))}
      <ShareSection shown={shown} copies={copies} onShared={onDone} />
    </>
  );
}

type CopyProps = Readonly<{ shown: ReflectionShown; row: SharedNoteRow; isInView: boolean; onStopped: () => void }>;

function Copy({ shown, row, isInView, onStopped }: CopyProps) {
  const { relationship, sharedNote } = row;
  const copy = useQuery('supervision.read', { relationship, sharedNote });
  if (copy.status !== 'ready' || copy.value === null) return null;
  return <CopySection shown={shown} copy={copy.value} isInView={isInView} onStopped={onStopped} />;
}
