import type { Comfort } from '../../ui/comfort/comfort';

export function sameComfort(left: Comfort, right: Comfort): boolean {
  return (
    left.textSize === right.textSize &&
    left.theme === right.theme &&
    left.paper === right.paper &&
    left.spacing === right.spacing &&
    left.density === right.density &&
    left.motion === right.motion &&
    left.ruler === right.ruler
  );
}
