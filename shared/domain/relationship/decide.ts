import type { Aggregate, Context } from '../../kernel/aggregate';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { RelationshipEvent, RelationshipKind, SealedKey, SupervisionScope } from './events';
import { evolveRelationship, type Relationship, type RelationshipState } from './state';

export type RelationshipCommand =
  | {
      readonly type: 'begin';
      readonly kind: RelationshipKind;
      readonly supervisor: ColleagueId;
      readonly supervisee: ColleagueId;
      readonly scope: readonly SupervisionScope[];
      readonly from: CalendarDate;
      readonly intervalDays: number;
      readonly sealed: { readonly supervisor: SealedKey; readonly supervisee: SealedKey };
    }
  | { readonly type: 'end'; readonly to: CalendarDate };

type Begin = Extract<RelationshipCommand, { type: 'begin' }>;

/** What the rules want to know of the hub's other relationships and people. */
export interface RelationshipContext extends Context {
  readonly others: readonly Relationship[];
  /** Whether a colleague has keys of their own, so that a vault's key can be sealed to them. */
  readonly holdsKeys: (colleague: ColleagueId) => boolean;
}

export type RelationshipRefusal = Refusal<
  | 'relationship-exists'
  | 'relationship-unknown'
  | 'relationship-with-oneself'
  | 'relationship-without-keys'
  | 'relationship-already'
  | 'relationship-scope-empty'
  | 'relationship-ends-before'
  | 'relationship-ends-later'
>;

type Decided = Result<readonly RelationshipEvent[], RelationshipRefusal>;

/** When a supervision relationship may begin and end. @source practice.md §2.3 */
export const relationshipAggregate: Aggregate<
  RelationshipState,
  RelationshipCommand,
  RelationshipEvent,
  RelationshipRefusal,
  RelationshipContext
> = {
  initial: null,
  evolve: evolveRelationship,
  decide: (state, command, context) => {
    switch (command.type) {
      case 'begin':
        return state === null ? begin(command, context) : refuse('relationship-exists');
      case 'end':
        return state === null ? refuse('relationship-unknown') : end(state, command.to, context.today);
      default:
        return unreachable(command);
    }
  },
};

function begin({ type: _type, ...begun }: Begin, { others, holdsKeys }: RelationshipContext): Decided {
  const { kind, supervisor, supervisee, scope } = begun;
  if (supervisor === supervisee) return refuse('relationship-with-oneself');
  if (scope.length === 0) return refuse('relationship-scope-empty');
  if (!holdsKeys(supervisor) || !holdsKeys(supervisee)) return refuse('relationship-without-keys');
  const isAlready = others.some(
    (one) => one.to === null && one.kind === kind && one.supervisor === supervisor && one.supervisee === supervisee,
  );
  if (isAlready) return refuse('relationship-already');
  return ok([{ type: 'RelationshipBegun', v: 1, ...begun }]);
}

function end(state: Relationship, to: CalendarDate, today: CalendarDate): Decided {
  // Ending twice is not an error; the first day stands, since the vault was frozen then.
  if (state.to !== null) return ok([]);
  if (isBefore(to, state.from)) return refuse('relationship-ends-before');
  // The vault is frozen by the event, so no day to come can be promised.
  if (isBefore(today, to)) return refuse('relationship-ends-later');
  return ok([{ type: 'RelationshipEnded', v: 1, to }]);
}
