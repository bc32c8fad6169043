import { useEffect, useRef } from 'react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import type { PaletteEntry, PaletteGroup } from './entries';
import { marked } from './matching';
import css from './Palette.module.css';

type PaletteResultsProps = Readonly<{
  id: string;
  groups: readonly PaletteGroup[];
  words: readonly string[];
  chosen: string | undefined;
  onTake: (entry: PaletteEntry) => void;
}>;

/** The list under the box: named groups, the chosen line in view. */
export function PaletteResults({ id, groups, words, chosen, onTake }: PaletteResultsProps) {
  return (
    <div id={id} role="listbox" aria-label={t('shell.paletteResults')} className={css.results}>
      {groups.length === 0 && <p className={css.none}>{t('shell.paletteNone')}</p>}
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.title}>
          <div className={css.title} aria-hidden="true">
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <Result key={entry.id} id={`${id}-${entry.id}`} entry={entry} words={words} isChosen={entry.id === chosen} onTake={onTake} />
          ))}
        </div>
      ))}
    </div>
  );
}

type ResultProps = Readonly<{
  id: string;
  entry: PaletteEntry;
  words: readonly string[];
  isChosen: boolean;
  onTake: (entry: PaletteEntry) => void;
}>;

function Result({ id, entry, words, isChosen, onTake }: ResultProps) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const cap = isChosen && entry.shortcut === undefined ? 'Enter' : entry.shortcut;
  return (
    <button
      ref={line}
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={css.result}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onTake(entry)}
    >
      <Icon icon={entry.icon} size={18} />
      <span>
        <Marked text={entry.text} words={words} />
        {entry.detail !== '' && (
          <span className={css.detail}>
            {' '}
            <Marked text={entry.detail} words={words} />
          </span>
        )}
      </span>
      {cap === undefined ? <span /> : <Kbd decorative>{cap}</Kbd>}
    </button>
  );
}

function Marked({ text, words }: Readonly<{ text: string; words: readonly string[] }>) {
  // Stretches have no identity of their own; their place in the text is what they are.
  return marked(text, words).map((stretch, index) => (stretch.isMatch ? <mark key={index}>{stretch.text}</mark> : stretch.text));
}
