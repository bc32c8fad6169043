import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Search } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { useGo } from '../../ui/place/use-go';
import type { PaletteEntry } from './entries';
import { useBackOnClose, usePressElsewhere, useSpokenCount } from './palette-focus';
import { PaletteResults } from './PaletteResults';
import { usePaletteGroups } from './use-palette-groups';
import css from './Palette.module.css';

/**
 * Find or do: one box over one list. Focus stays in the box while it is open; arrows, Home and End
 * choose, Enter does, Esc (or a press elsewhere) closes it and the focus goes back where it was.
 */
export type PaletteProps = Readonly<{ onClose: () => void; onLock: () => void }>;

export function Palette({ onClose, onLock }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const { groups, words } = usePaletteGroups(typed, onLock);
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(chosen, Math.max(0, entries.length - 1));
  const take = useTake(onClose);
  useBackOnClose();
  usePressElsewhere(box, onClose);
  useSpokenCount(entries.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, at, entries.length);
    if (target !== null) setChosen(target);
    else if (event.key === 'Enter') take(entries[at]);
    else if (event.key === 'Escape') onClose();
    else if (event.key !== 'Tab') return;
    event.preventDefault();
  };
  const onType = (text: string): void => {
    setTyped(text);
    setChosen(0);
  };
  return (
    <div
      ref={box}
      className={css.palette}
      role="dialog"
      aria-label={t('shell.paletteLabel')}
      aria-modal="true"
      onBlur={(event) => {
        // The focus went to another part of the window; when it left the window there is no related target.
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <PaletteBox typed={typed} listId={listId} chosen={entries[at]?.id} onType={onType} onKeyDown={onKeyDown} />
      <PaletteResults id={listId} groups={groups} words={words} chosen={entries[at]?.id} onTake={take} />
      <PaletteFoot count={entries.length} />
    </div>
  );
}

type PaletteBoxProps = Readonly<{
  typed: string;
  listId: string;
  chosen: string | undefined;
  onType: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

function PaletteBox({ typed, listId, chosen, onType, onKeyDown }: PaletteBoxProps) {
  return (
    <div className={css.box}>
      <Icon icon={Search} size={20} />
      <input
        autoFocus
        role="combobox"
        aria-label={t('shell.paletteLabel')}
        aria-expanded={chosen !== undefined}
        aria-controls={listId}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen}`}
        aria-autocomplete="list"
        placeholder={t('shell.paletteHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Kbd decorative>Esc</Kbd>
    </div>
  );
}

/** Closes the palette, then goes where the entry leads or does what it says. */
function useTake(onClose: () => void): (entry: PaletteEntry | undefined) => void {
  const go = useGo();
  return (entry) => {
    if (entry === undefined) return;
    onClose();
    if ('go' in entry.act) go(entry.act.go);
    else entry.act.run();
  };
}

function PaletteFoot({ count }: Readonly<{ count: number }>) {
  return (
    <p className={css.foot}>
      <span>
        <Kbd>{'>'}</Kbd>
        {t('shell.paletteOnlyCommands')}
      </span>
      <span>
        <Kbd>@</Kbd>
        {t('shell.paletteOnlyPeople')}
      </span>
      <span>
        <Kbd>?</Kbd>
        {t('shell.paletteHelp')}
      </span>
      <span className={css.count}>{t('shell.paletteCount', { count })}</span>
    </p>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return count - 1;
  return key === 'PageUp' ? 0 : null;
}
