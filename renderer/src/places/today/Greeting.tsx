import type { ReactNode } from 'react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import { dayWords, greetingWords } from './greeting';
import { useClock } from './use-clock';
import { useMyName } from './use-me';
import css from './TodayPlace.module.css';

/** Good morning, when the meeting is, and what to sort first; the screen's buttons beside it. */
export function Greeting({ meeting, work, children }: Readonly<{ meeting: CurrentMeeting | null; work: TodayWork; children?: ReactNode }>) {
  const time = useClock();
  const name = useMyName();
  return (
    <header className={css.greeting}>
      <div>
        <h1>{greetingWords(name, time)}</h1>
        <p className={css.day}>{dayWords(meeting, work, time)}</p>
      </div>
      {children !== undefined && <div className={css.buttons}>{children}</div>}
    </header>
  );
}
