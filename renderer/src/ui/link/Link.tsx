import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';
import type { Path } from '../place/paths';

/** A link to another screen: `<Link to={paths.family(id)}>`. Enter follows it. */
export type LinkProps = Readonly<{
  to: Path;
  children: ReactNode;
  className?: string | undefined;
  label?: string;
  isCurrent?: 'page' | 'step' | 'true' | undefined;
}>;

export function Link({ to, children, className, label, isCurrent }: LinkProps) {
  return (
    <RouteLink href={to} className={className} aria-label={label} aria-current={isCurrent}>
      {children}
    </RouteLink>
  );
}
