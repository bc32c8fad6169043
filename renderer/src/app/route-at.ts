import { matchRoute, type Parser } from 'wouter';
import { routePatterns, type RouteName } from '../ui/place/paths';

/** The route an address belongs to, the narrower before the wider; null when it leads nowhere. */
export function routeAt(parser: Parser, location: string): RouteName | null {
  return routeNames().find((name) => matchRoute(parser, routePatterns[name], location)[0]) ?? null;
}

/** Every route there is, in the order they are tried. */
export function routeNames(): readonly RouteName[] {
  return Object.keys(routePatterns).filter(isRouteName);
}

export function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routePatterns, name);
}
