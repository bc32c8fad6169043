import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { whyNotShortcut } from '../../../../shared/domain/colleague/shortcuts';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { capOf, keyCap, type KeyEntry, type KeyTable } from '../../ui/keys/key-table';
import { keysOf } from '../../ui/keys/pressed-keys';
import { useShortcuts, type Shortcuts } from '../../ui/keys/shortcuts';
import { Note } from '../../ui/note/Note';
import { takenBy, withKeys } from './key-rivals';
import { useKeepShortcuts } from './use-keep-shortcuts';
import css from './HelpSheet.module.css';

type KeyChangeProps = Readonly<{ entry: KeyEntry; rivals: KeyTable; onDone: () => void }>;

/**
 * Gives one command other keys: the first button takes the next press, Esc leaves everything as it is, Tab
 * moves on to turning the keys off and to the usual ones. What cannot be taken is refused in words.
 */
export function KeyChange({ entry, rivals, onDone }: KeyChangeProps) {
  const shortcuts = useShortcuts((state) => state.shortcuts);
  const keep = useKeepShortcuts();
  const [refused, setRefused] = useState<string | null>(null);
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  // The reason stands below the buttons, which may be the last thing in view.
  useEffect(() => {
    if (refused !== null) box.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  const take = (keys: string | null): void => {
    const why = keys === null ? null : whyNotTaken(entry, keys, rivals, shortcuts);
    setRefused(why);
    if (why !== null) return announce(why, 'assertive');
    keep(withKeys(shortcuts, entry, keys));
    const name = t(entry.name);
    announce(keys === null ? t('shell.keyNowOff', { name }) : t('shell.keyNow', { name, keys: capOf(keys) }));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onDone();
    }
  };
  return (
    <div ref={box} className={css.changing} role="group" aria-label={t('shell.keyChange', { name: t(entry.name) })} onKeyDown={onKeyDown}>
      {entry.isFamily !== true && <NextPress describedBy={hint} onKeys={take} />}
      <Button size="small" onPress={() => take(null)}>
        {t('shell.keyTurnOff')}
      </Button>
      {Object.hasOwn(shortcuts, entry.id) && (
        <Button size="small" onPress={() => take(entry.keys[0] ?? null)}>
          {t('shell.keyUsual', { keys: keyCap(entry) })}
        </Button>
      )}
      <p id={hint}>{t('shell.keyPressHint')}</p>
      {refused !== null && <Note tone="warn">{refused}</Note>}
    </div>
  );
}

/** A button that is pressed with the keys that are wanted. */
function NextPress({ describedBy, onKeys }: Readonly<{ describedBy: string; onKeys: (keys: string) => void }>) {
  return (
    <button
      type="button"
      autoFocus
      className={css.press}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        const keys = keysOf(event.nativeEvent);
        if (keys === null || event.key === 'Escape' || event.key === 'Tab') return;
        // Not the window's: a key that means something already is only being shown.
        event.preventDefault();
        event.stopPropagation();
        onKeys(keys);
      }}
    >
      {t('shell.keyPress')}
    </button>
  );
}

function whyNotTaken(entry: KeyEntry, keys: string, rivals: KeyTable, shortcuts: Shortcuts): string | null {
  const cap = capOf(keys);
  const why = whyNotShortcut(keys);
  if (why !== null) return t(`shell.keyRefused.${why}`, { keys: cap });
  const rival = takenBy(entry, keys, rivals, shortcuts);
  return rival === null ? null : t('shell.keyTaken', { keys: cap, name: t(rival.name) });
}
