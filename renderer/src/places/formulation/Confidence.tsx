import { t } from '../../../../shared/messages/t';
import { classNames } from '../../ui/styles/class-names';
import css from './Confidence.module.css';

const squares = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How sure the team is: ten squares and the number; the lighter ones are where it was last time. */
export function Confidence({ now, before }: Readonly<{ now: number; before: number | null }>) {
  return (
    <>
      <span className={css.squares} aria-hidden="true">
        {squares.map((square) => (
          <span key={square} className={classNames(css.square, squareClass(square, now, before))} />
        ))}
      </span>
      {before === null || before === now
        ? t('formulation.sureOf', { confidence: now })
        : t('formulation.sureOfWas', { confidence: now, before })}
    </>
  );
}

function squareClass(square: number, now: number, before: number | null): string | undefined {
  const wasThere = before !== null && square <= before;
  if (square > now) return wasThere ? css.was : undefined;
  return wasThere && before < now ? css.was : css.on;
}
