import type { CalendarDate } from './calendar-date';
import type { ColleagueId } from './ids';
import type { DomainEvent, Recorded } from './event';
import type { Instant } from './instant';
import type { Refusal, Result } from './result';

/** What a rule may know beside the state and the command: who acts, when, and where new ids come from. */
export interface Context {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly by: ColleagueId;
  readonly newId: () => string;
}

/**
 * The one shape every aggregate has. `evolve` is total: it takes any history and never throws. `decide` is where
 * things are refused.
 */
export interface Aggregate<State, Command, Event extends DomainEvent, R extends Refusal, C extends Context = Context> {
  readonly initial: State;
  readonly evolve: (state: State, event: Recorded<Event>) => State;
  readonly decide: (state: State, command: Command, context: C) => Result<readonly Event[], R>;
}

/** Folds a stream into its state. */
export function fold<State, Event extends DomainEvent>(
  aggregate: { readonly initial: State; readonly evolve: (state: State, event: Recorded<Event>) => State },
  events: readonly Recorded<Event>[],
): State {
  return events.reduce(aggregate.evolve, aggregate.initial);
}
