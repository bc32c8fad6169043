import { useLocation, useRouter } from 'wouter';
import { t } from '../../../../shared/messages/t';
import { Kbd } from '../../ui/kbd/Kbd';
import { componentKeys, frameKeys } from '../../ui/keys/frame-keys';
import { keyCap, type KeyTable } from '../../ui/keys/key-table';
import { Sheet } from '../../ui/sheet/Sheet';
import type { PlaceEntry } from '../place-entry';
import { placeTable } from '../place-table';
import { routeAt } from '../route-at';
import css from './HelpSheet.module.css';

/** F1: a page of help written for this screen, its keys, and the keys that work anywhere. Off-line. */
export function HelpSheet({ onClose }: Readonly<{ onClose: () => void }>) {
  const entry = useEntryInView();
  return (
    <Sheet title={t('shell.helpTitle')} onClose={onClose}>
      {entry !== null && (
        <section className={css.part}>
          <h3>{t('shell.helpFor', { place: t(entry.name) })}</h3>
          {entry.help.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          {entry.keys !== undefined && <KeyList table={entry.keys} label={t(entry.name)} />}
        </section>
      )}
      <section className={css.part}>
        <h3>{t('shell.helpAnywhere')}</h3>
        <KeyList
          table={frameKeys.filter((key) => key.id !== 'reflection' || placeTable.reflection !== undefined)}
          label={t('shell.helpAnywhere')}
        />
      </section>
      <section className={css.part}>
        <h3>{t('keys.inLists')}</h3>
        <KeyList table={componentKeys} label={t('keys.inLists')} />
      </section>
    </Sheet>
  );
}

function KeyList({ table, label }: Readonly<{ table: KeyTable; label: string }>) {
  return (
    <table className={css.keys} aria-label={label}>
      <tbody>
        {table.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <Kbd>{keyCap(entry)}</Kbd>
            </th>
            <td>{t(entry.name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useEntryInView(): PlaceEntry | null {
  const [location] = useLocation();
  const { parser } = useRouter();
  const route = routeAt(parser, location);
  return route === null ? null : (placeTable[route] ?? null);
}
