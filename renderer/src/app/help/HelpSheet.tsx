import { useLocation, useRouter } from 'wouter';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { componentKeys, frameKeys } from '../../ui/keys/frame-keys';
import { useShortcuts } from '../../ui/keys/shortcuts';
import { Sheet } from '../../ui/sheet/Sheet';
import type { PlaceEntry } from '../place-entry';
import { placeTable } from '../place-table';
import { routeAt } from '../route-at';
import { KeyList } from './KeyList';
import { rivalsOf } from './key-rivals';
import { useKeepShortcuts } from './use-keep-shortcuts';
import css from './HelpSheet.module.css';

/** F1: a page of help written for this screen, and every key there is, each of which can be changed. Off-line. */
export function HelpSheet({ onClose }: Readonly<{ onClose: () => void }>) {
  const entry = useEntryInView();
  const frame = frameKeys.filter((key) => key.id !== 'reflection' || placeTable.reflection !== undefined);
  return (
    <Sheet title={t('shell.helpTitle')} onClose={onClose}>
      {entry !== null && (
        <section className={css.part}>
          <h3>{t('shell.helpFor', { place: t(entry.name) })}</h3>
          {entry.help.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          {entry.keys !== undefined && <KeyList table={entry.keys} label={t(entry.name)} rivals={rivalsOf(entry.keys, [])} />}
        </section>
      )}
      <section className={css.part}>
        <h3>{t('shell.helpAnywhere')}</h3>
        <p>{t('shell.keysHint')}</p>
        <KeyList
          table={frame}
          label={t('shell.helpAnywhere')}
          rivals={rivalsOf(
            frame,
            screensWithKeys().map(({ keys }) => keys),
          )}
        />
        <PutBack />
      </section>
      <section className={css.part}>
        <h3>{t('keys.inLists')}</h3>
        <KeyList table={componentKeys} label={t('keys.inLists')} rivals={[]} />
      </section>
      <section className={css.part}>
        <h3>{t('shell.helpOtherScreens')}</h3>
        {screensWithKeys()
          .filter(({ keys }) => keys !== entry?.keys)
          .map(({ name, keys }) => (
            <div key={name} className={css.screen}>
              <h4>{t(name)}</h4>
              <KeyList table={keys} label={t(name)} rivals={rivalsOf(keys, [])} />
            </div>
          ))}
      </section>
    </Sheet>
  );
}

/** The way back from every choice of keys at once; only there when there is one. */
function PutBack() {
  const hasChoice = useShortcuts(({ shortcuts }) => Object.keys(shortcuts).length > 0);
  const keep = useKeepShortcuts();
  if (!hasChoice) return null;
  return (
    <Button
      onPress={() => {
        keep({});
        announce(t('shell.keysAreBack'));
      }}
    >
      {t('shell.keysPutBack')}
    </Button>
  );
}

type ScreenWithKeys = Readonly<Pick<PlaceEntry, 'name'> & Required<Pick<PlaceEntry, 'keys'>>>;

/** The screens with keys of their own; those that share a table, such as a new request and a corrected one, once. */
function screensWithKeys(): readonly ScreenWithKeys[] {
  const screens: ScreenWithKeys[] = [];
  for (const { name, keys } of Object.values(placeTable)) {
    if (keys !== undefined && !screens.some((screen) => screen.keys === keys)) screens.push({ name, keys });
  }
  return screens;
}

function useEntryInView(): PlaceEntry | null {
  const [location] = useLocation();
  const { parser } = useRouter();
  const route = routeAt(parser, location);
  return route === null ? null : (placeTable[route] ?? null);
}
