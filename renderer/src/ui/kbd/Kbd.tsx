import css from './Kbd.module.css';

/** A key cap, `Ctrl K`. On a control that has a key it is hidden from the accessible name. */
export type KbdProps = Readonly<{ children: string; decorative?: boolean }>;

export function Kbd({ children, decorative = false }: KbdProps) {
  return (
    <kbd className={css.kbd} aria-hidden={decorative || undefined}>
      {children}
    </kbd>
  );
}
