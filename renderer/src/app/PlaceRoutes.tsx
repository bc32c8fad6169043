import { Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation, useRouter } from 'wouter';
import { t } from '../../../shared/messages/t';
import { Button } from '../ui/button/Button';
import { paths, routePatterns } from '../ui/place/paths';
import { useGo } from '../ui/place/use-go';
import { EmptyState } from '../ui/states/EmptyState';
import { LoadingState } from '../ui/states/LoadingState';
import { PlaceBoundary } from './PlaceBoundary';
import { placeTable } from './place-table';
import { routeAt, routeNames } from './route-at';
import { workAreaId } from './shell/Shell';

/** The screen of the address in view. */
export function PlaceRoutes() {
  const [location] = useLocation();
  const { parser } = useRouter();
  useFocusAfterMove(location);
  return (
    <PlaceBoundary key={routeAt(parser, location)}>
      <Suspense fallback={<LoadingState />}>
        <Switch>
          <Route path="/">
            <Redirect to={paths.today()} replace />
          </Route>
          <Route path={routePatterns.signIn}>
            <Redirect to={paths.today()} replace />
          </Route>
          {routeNames().map((name) => {
            const Place = placeTable[name]?.component;
            return Place === undefined ? null : (
              <Route key={name} path={routePatterns[name]}>
                <Place />
              </Route>
            );
          })}
          <Route>
            <NoSuchScreen />
          </Route>
        </Switch>
      </Suspense>
    </PlaceBoundary>
  );
}

function NoSuchScreen() {
  const go = useGo();
  return (
    <EmptyState title={t('shell.notBuilt')} text={t('shell.notBuiltText')}>
      <Button kind="primary" onPress={() => go(paths.today())}>
        {t('shell.goToToday')}
      </Button>
    </EmptyState>
  );
}

// A screen that goes takes the focus with it; it must not be left nowhere.
function useFocusAfterMove(location: string): void {
  const before = useRef(location);
  useEffect(() => {
    const cameFrom = before.current;
    before.current = location;
    if (cameFrom === location || cameFrom === '/') return;
    if (document.activeElement === document.body || document.activeElement === null) {
      document.getElementById(workAreaId)?.focus({ preventScroll: true });
    }
  }, [location]);
}
