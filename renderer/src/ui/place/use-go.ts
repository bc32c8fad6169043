import { useLocation } from 'wouter';
import type { Path } from './paths';

/** Goes to a screen: `go(paths.family(id))`. `replace` leaves no step to come back to. */
export function useGo(): (to: Path, options?: { readonly replace?: boolean }) => void {
  const [, navigate] = useLocation();
  return navigate;
}
