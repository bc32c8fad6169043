import css from './BrandMark.module.css';

/** The table and its seven seats. Decoration: whoever holds it gives the name. */
export type BrandMarkProps = Readonly<{ size?: 24 | 34 | 44 }>;

const seats = [
  [12, 2.1],
  [19.74, 5.83],
  [21.65, 14.2],
  [16.3, 20.92],
  [7.7, 20.92],
  [2.35, 14.2],
  [4.26, 5.83],
] as const;

export function BrandMark({ size = 24 }: BrandMarkProps) {
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="5.1" className={css.table} />
      {seats.map(([x, y], index) => (
        <circle key={x} cx={x} cy={y} r="1.75" className={index === 0 ? css.chair : css.seat} />
      ))}
    </svg>
  );
}
