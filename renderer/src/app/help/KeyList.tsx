import { useRef, useState } from 'react';
import { Pencil } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { Kbd } from '../../ui/kbd/Kbd';
import type { KeyEntry, KeyTable } from '../../ui/keys/key-table';
import { capInUse, useShortcuts } from '../../ui/keys/shortcuts';
import { KeyChange } from './KeyChange';
import css from './HelpSheet.module.css';

type KeyListProps = Readonly<{ table: KeyTable; label: string; rivals: KeyTable }>;

/** What each key does. The keys of commands can be changed here; those of a row or list that has the focus stay. */
export function KeyList({ table, label, rivals }: KeyListProps) {
  return (
    <table className={css.keys} aria-label={label}>
      {table.map((entry) => (
        <KeyRow key={entry.id} entry={entry} rivals={rivals} />
      ))}
    </table>
  );
}

function KeyRow({ entry, rivals }: Readonly<{ entry: KeyEntry; rivals: KeyTable }>) {
  const cap = useShortcuts(({ shortcuts }) => capInUse(entry, shortcuts));
  const [isChanging, setChanging] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const done = (): void => {
    setChanging(false);
    pencil.current?.focus();
  };
  return (
    <tbody>
      <tr>
        <th scope="row">{cap === '' ? t('shell.keyOff') : <Kbd>{cap}</Kbd>}</th>
        <td>{t(entry.name)}</td>
        <td className={css.change}>
          {entry.onFocus !== true && (
            <IconButton
              ref={pencil}
              label={t('shell.keyChange', { name: t(entry.name) })}
              icon={Pencil}
              expanded={isChanging}
              onPress={() => setChanging(!isChanging)}
            />
          )}
        </td>
      </tr>
      {isChanging && (
        <tr>
          <td colSpan={3}>
            <KeyChange entry={entry} rivals={rivals} onDone={done} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
