import { useEffect, type ReactNode } from 'react';
import { markDrawn } from '../../api/mark';
import { useQuery } from '../../api/use-query';
import { QueryState } from '../../ui/states/QueryState';
import { CannotGetIn } from './CannotGetIn';
import { CreateHub } from './create/CreateHub';
import { Enrol } from './Enrol';
import { HubInTrouble } from './HubInTrouble';
import { HubInfo } from './HubInfo';
import { Recover } from './Recover';
import { SeatTable } from './SeatTable';
import { SignInFrame } from './SignInFrame';
import { useSignInState } from './sign-in-state';
import { Welcome } from './Welcome';
import type { HubDescription } from '../../../../shared/contract/hub';

/** The window while nobody has a seat: the table of the hub, or whatever stands between a person and the table. */
export function SignInPlace() {
  const hub = useQuery('hub.describe', {});
  const view = useSignInState((state) => state.view);
  const isShown = hub.status === 'ready';
  useEffect(() => {
    if (isShown) markDrawn('sign-in-shown');
  }, [isShown]);
  if (hub.status !== 'ready') return <QueryState query={hub} />;
  const numbers = hub.value.state === 'none' ? [] : hub.value.numbers;
  return (
    <SignInFrame numbers={numbers} info={<HubInfo hub={hub.value} />}>
      {inRoom(hub.value, view)}
    </SignInFrame>
  );
}

function inRoom(hub: HubDescription, view: ReturnType<typeof useSignInState.getState>['view']): ReactNode {
  if (view === 'create') return <CreateHub />;
  if (view === 'welcome' || hub.state === 'none') return <Welcome canGoBack={hub.state !== 'none'} />;
  if (hub.state === 'trouble') return <HubInTrouble hub={hub} />;
  if (view === 'enrol') return <Enrol />;
  if (view === 'cannot-get-in') return <CannotGetIn />;
  if (view === 'recover') return <Recover hub={hub} />;
  return <SeatTable key={hub.hub} hub={hub} />;
}
