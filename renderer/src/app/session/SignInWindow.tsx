import { Suspense } from 'react';
import { LoadingState } from '../../ui/states/LoadingState';
import { PlaceBoundary } from '../PlaceBoundary';
import { placeTable } from '../place-table';

/** The window before anybody has a seat: the sign-in place draws all of it, its strip and controls too. */
export function SignInWindow() {
  const SignIn = placeTable.signIn?.component;
  return (
    <PlaceBoundary>
      <Suspense fallback={<LoadingState />}>{SignIn !== undefined && <SignIn />}</Suspense>
    </PlaceBoundary>
  );
}
