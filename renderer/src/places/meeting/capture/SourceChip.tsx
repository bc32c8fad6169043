import { useRef, useState } from 'react';
import { t } from '../../../../../shared/messages/t';
import { TextField } from '../../../ui/field/TextField';
import { Popover } from '../../../ui/popover/Popover';
import { classNames } from '../../../ui/styles/class-names';
import css from './Chip.module.css';

/** Where the line comes from, in words: "police record", "told by Tara". Enter keeps it and closes. */
export function SourceChip({ source, onChange }: Readonly<{ source: string; onChange: (source: string) => void }>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const value = source === '' ? t('capture.noSource') : source;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(css.chip, source === '' && css.empty)}
        aria-label={t(`capture.chip.${source === '' ? 'empty' : 'set'}`, { about: t('capture.source'), value })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => event.key === 'Delete' && onChange('')}
      >
        {value}
      </button>
      <Popover label={t('capture.source')} anchor={button} isOpen={isOpen} onClose={() => setOpen(false)} placement="top start">
        <TextField
          label={t('capture.source')}
          hint={t('capture.sourceHint')}
          value={source}
          onChange={onChange}
          onEnter={() => setOpen(false)}
          maxLength={200}
          autoFocus
        />
      </Popover>
    </>
  );
}
