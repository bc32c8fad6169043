import { ALargeSmall, Lock, Search } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { BrandMark } from '../../ui/brand-mark/BrandMark';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { frameKeys } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { usePlaceState } from '../../ui/place/place-store';
import { WindowControls } from '../../ui/window-controls/WindowControls';
import { ComfortButton } from './ComfortButton';
import { PersonButton, type Person } from './PersonButton';
import { PlaceTabs, type LiveMeetingTab, type Badges } from './PlaceTabs';
import css from './TitleBar.module.css';

/** The title bar: its colour says which record the words go into. */
export type TitleBarProps = Readonly<{
  hubName: string;
  isPractice: boolean;
  person: Person;
  live: LiveMeetingTab | null;
  badges: Badges;
  onFind: () => void;
  onLock: () => void;
}>;

export function TitleBar({ hubName, isPractice, person, live, badges, onFind, onLock }: TitleBarProps) {
  const frame = usePlaceState((place) => place.frame);
  const findCap = useKeyCaps()(frameKeys, 'find');
  return (
    <>
      {isPractice && <p className={css.onPaper}>{t('document.practice')}</p>}
      <header className={css.bar} data-frame={frame} data-practice={isPractice || undefined} data-pane tabIndex={-1}>
        <Link to={paths.today()} className={css.brand} label={t('shell.productAt', { hub: hubName })}>
          <BrandMark />
        </Link>
        <PlaceTabs live={live} badges={badges} />
        {isPractice && (
          <p className={css.practice}>
            <b>{t('shell.practice')}</b>
          </p>
        )}
        <button type="button" className={css.find} aria-haspopup="dialog" onClick={onFind}>
          <Icon icon={Search} size={16} />
          <span>{t(live === null ? 'shell.find' : 'shell.findOrDo')}</span>
          {findCap !== undefined && <Kbd decorative>{findCap}</Kbd>}
        </button>
        <div className={css.right}>
          <ComfortButton icon={ALargeSmall} />
          <IconButton label={t('shell.lockNow')} icon={Lock} onPress={onLock} />
          <PersonButton person={person} onLock={onLock} />
        </div>
        <WindowControls
          onMinimise={() => void shellCalls.minimise()}
          onMaximise={() => void shellCalls.maximise()}
          onClose={() => void shellCalls.close()}
        />
      </header>
    </>
  );
}
