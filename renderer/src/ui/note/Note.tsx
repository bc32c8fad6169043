import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { classNames } from '../styles/class-names';
import css from './Note.module.css';

const icons = { warn: TriangleAlert, risk: CircleAlert, info: Info, ok: CircleCheck } as const;

/**
 * A sentence that needs to be seen beside what it is about. It is not a live region: post to
 * `announce` as well when it appears because of an act. `icon` replaces the usual one.
 */
export type NoteProps = Readonly<{ tone: 'warn' | 'risk' | 'info' | 'ok'; children: ReactNode; icon?: LucideIcon; id?: string }>;

export function Note({ tone, children, icon, id }: NoteProps) {
  return (
    <div id={id} className={classNames(css.note, css[tone])}>
      <Icon icon={icon ?? icons[tone]} size={16} />
      <div className={css.text}>{children}</div>
    </div>
  );
}
