import { useLocation } from 'wouter';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { Link } from '../../ui/link/Link';
import { paths, routePatterns, type Path, type RouteName } from '../../ui/place/paths';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import type { PlaceTab } from '../place-entry';
import { placeTable } from '../place-table';
import { routeNames } from '../route-at';
import css from './PlaceTabs.module.css';

/** The meeting that is running; its tab is leftmost and only there while it runs. */
export type LiveMeetingTab = Readonly<{ name: string }>;

/** A count behind a tab and the words a listener hears with it ("4 overdue"). */
export type Badges = Readonly<Partial<Record<RouteName, Readonly<{ count: number; words: string }>>>>;

export function PlaceTabs({ live, badges }: Readonly<{ live: LiveMeetingTab | null; badges: Badges }>) {
  const [location] = useLocation();
  return (
    <nav className={css.tabs} aria-label={t('shell.places')}>
      <ul>
        {live !== null && (
          <li>
            <Link to={paths.meeting()} className={css.tab} isCurrent={location === paths.meeting() ? 'page' : undefined}>
              <span className={css.dot} aria-hidden="true" />
              {t('shell.meetingLive', { meeting: live.name })}
            </Link>
          </li>
        )}
        {tabRoutes().map(({ route, tab, to }) => {
          const badge = badges[route];
          return (
            <li key={route}>
              <Link to={to} className={css.tab} isCurrent={isWithin(location, to) ? 'page' : undefined}>
                <Icon icon={tab.icon} />
                {t(tab.label)}
                {badge !== undefined && badge.count > 0 && (
                  <span className={css.badge}>
                    <span aria-hidden="true">{badge.count}</span>
                    <VisuallyHidden>{badge.words}</VisuallyHidden>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The places with a tab, in the order of the routes. */
export function tabRoutes(): readonly Readonly<{ route: RouteName; tab: PlaceTab; to: Path }>[] {
  return routeNames().flatMap((route) => {
    const tab = placeTable[route]?.tab;
    return tab === undefined ? [] : [{ route, tab, to: routePatterns[route] }];
  });
}

function isWithin(location: string, place: string): boolean {
  return location === place || location.startsWith(`${place}/`);
}
