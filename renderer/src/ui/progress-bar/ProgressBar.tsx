import css from './ProgressBar.module.css';

/**
 * How far along something is. Name: `label`; `text` is what is read ("11 of 12") and is not drawn, so
 * write it beside the bar. Never a measure of a person.
 */
export type ProgressBarProps = Readonly<{ label: string; value: number; max: number; text: string; tone?: 'accent' | 'ink' }>;

export function ProgressBar({ label, value, max, text, tone = 'accent' }: ProgressBarProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      className={css.bar}
    >
      <div className={tone === 'ink' ? css.ink : css.accent} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
