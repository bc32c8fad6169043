import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { classNames } from '../styles/class-names';
import css from './Tag.module.css';

/** A short word about a thing ("Not quorate yet"). It is text: the tone only supports it. */
export type TagProps = Readonly<{
  children: ReactNode;
  tone?: 'neutral' | 'ok' | 'warn' | 'risk' | 'info' | 'family' | 'outline';
  icon?: LucideIcon;
}>;

export function Tag({ children, tone = 'neutral', icon }: TagProps) {
  return (
    <span className={classNames(css.tag, css[tone])}>
      {icon !== undefined && <Icon icon={icon} size={15} />}
      {children}
    </span>
  );
}
