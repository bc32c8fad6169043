import type { LucideIcon } from 'lucide-react';
import { classNames } from '../styles/class-names';
import css from './Icon.module.css';

/**
 * One Lucide icon. It is decoration: the word stands beside it, or in the name of the control that
 * holds it. Pass the icon itself, imported one by one from `lucide-react`.
 *
 * Fixed meanings: Lock = restricted or private, LockOpen = the family can see, KeyRound = ask first,
 * EyeOff = not shown in the room, PencilLine = in writing, Feather = reflection,
 * Siren = safeguarding and nothing else.
 */
export type IconProps = Readonly<{ icon: LucideIcon; size?: 13 | 14 | 15 | 16 | 17 | 18 | 20 | 22; className?: string | undefined }>;

export function Icon({ icon: Drawing, size = 17, className }: IconProps) {
  // In rem, so that it grows with the reader's text.
  const length = `${size / 16}rem`;
  return <Drawing aria-hidden="true" focusable="false" width={length} height={length} className={classNames(css.icon, className)} />;
}
