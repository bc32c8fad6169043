import type { ActName, CommandName, InputOf, OutputOf, QueryName } from '../../../shared/contract/contract';
import type { Theme } from '../../../shared/domain/hub/events';
import type { ColleagueId, DisciplineId, RelationshipId } from '../../../shared/kernel/ids';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';
import type { Instant } from '../../../shared/kernel/instant';
import type { RelationshipTerms } from '../hub/practice-stage';

/**
 * How the practice hub's past is made: through the same desk as everything else, as one of its people, at an instant of
 * the past. A refusal is a fault of the script and throws.
 */
export interface PracticeHands {
  readonly today: CalendarDate;
  readonly passphrase: string;
  readonly newId: () => string;
  /** People by the key the script uses: the first name in lower case. */
  colleague(key: string): ColleagueId;
  /** A seat by its letters. */
  discipline(code: string): DisciplineId;
  /** Two people begin supervision, with a vault of their own. */
  begin(terms: RelationshipTerms): RelationshipId;
  /** The hub's learning themes as they are now. */
  themes(): readonly Theme[];
  at(instant: Instant): void;
  as(colleague: ColleagueId): void;
  done<N extends CommandName>(op: N, input: InputOf<N>): Promise<void>;
  batch(calls: readonly { readonly op: CommandName; readonly input: unknown }[]): Promise<void>;
  ask<N extends QueryName>(op: N, input: InputOf<N>): Promise<OutputOf<N>>;
  act<N extends ActName>(op: N, input: InputOf<N>): Promise<OutputOf<N>>;
}
