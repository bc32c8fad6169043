import { useState } from 'react';
import type { ShownLine } from '../../../../../shared/contract/discussion';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { LinkButton } from '../../../ui/button/LinkButton';
import { speakerOf } from './line-words';
import css from './Lines.module.css';

/** Removed lines stay here until the minute is signed; nothing is deleted. */
export function RemovedLines({ lines, onRestore }: Readonly<{ lines: readonly ShownLine[]; onRestore: (id: StatementId) => void }>) {
  const [isOpen, setOpen] = useState(false);
  const removed = lines.filter((line) => line.isRemoved);
  if (removed.length === 0) return null;
  return (
    <div className={css.removedLines}>
      <Button kind="quiet" size="small" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('meeting.removed', { count: removed.length })}
      </Button>
      {isOpen && (
        <ul>
          {removed.map((line) => (
            <li key={line.statement.id}>
              <span>
                {speakerOf(line)}: {line.statement.text}
              </span>{' '}
              <LinkButton onPress={() => onRestore(line.statement.id)}>{t('meeting.lineRestore')}</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
