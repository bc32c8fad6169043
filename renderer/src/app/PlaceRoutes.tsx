import { Suspense, useEffect } from 'react';
import { Redirect, Route, useLocation, useRouter } from 'wouter';
import { t } from '../../../shared/messages/t';
import { Button } from '../ui/button/Button';
import { paths, routePatterns } from '../ui/place/paths';
import { useGo } from '../ui/place/use-go';
import { EmptyState } from '../ui/states/EmptyState';
import { LoadingState } from '../ui/states/LoadingState';
import { PlaceBoundary } from './PlaceBoundary';
import { placeTable } from './place-table';
import { routeAt } from './route-at';
import { workAreaId } from './shell/Shell';

/**
 * The screen of the address in view. Two addresses of one screen (a list, and the list with one row
 * open) keep it as it is; another screen starts afresh.
 */
export function PlaceRoutes() {
  const [location] = useLocation();
  const { parser } = useRouter();
  useFocusAfterMove(location);
  const route = routeAt(parser, location);
  const entry = route === null ? undefined : placeTable[route];
  if (location === '/' || route === 'signIn') return <Redirect to={paths.today()} replace />;
  if (route === null || entry === undefined) return <NoSuchScreen />;
  const Place = entry.component;
  return (
    <PlaceBoundary key={entry.name}>
      <Suspense fallback={<LoadingState />}>
        <Route path={routePatterns[route]}>
          <Place />
        </Route>
      </Suspense>
    </PlaceBoundary>
  );
}

function NoSuchScreen() {
  const go = useGo();
  return (
    <EmptyState level={1} title={t('shell.notBuilt')} text={t('shell.notBuiltText')}>
      <Button kind="primary" onPress={() => go(paths.today())}>
        {t('shell.goToToday')}
      </Button>
    </EmptyState>
  );
}

// A screen that goes takes the focus with it, and so does the sign-in table; it must not be left nowhere.
function useFocusAfterMove(location: string): void {
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      document.getElementById(workAreaId)?.focus({ preventScroll: true });
    }
  }, [location]);
}
