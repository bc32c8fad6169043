import { actionAggregate, type ActionCommand, type ActionContext } from '../../shared/domain/action/decide';
import type { ActionEvent } from '../../shared/domain/action/events';
import type { ActionState } from '../../shared/domain/action/state';
import { parseCalendarDate, type CalendarDate } from '../../shared/kernel/calendar-date';
import type { DomainEvent, EventHeader, Recorded } from '../../shared/kernel/event';
import type { ActionId, ColleagueId, DiscussionId, FamilyId } from '../../shared/kernel/ids';
import { anId, colleagues } from './directory';

/** A day that exists. */
export function onDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

/** Thursday 12 March 2026, the day of every test here. */
export const today = onDay('2026-03-12');
export const aFamily = anId<FamilyId>(0x600);
export const anItem = anId<DiscussionId>(0x601);
export const anAction = anId<ActionId>(0x602);

/** A meeting in its item: Ruth is away, Rhys is there, the item is open; `changes` say what is different. */
export function actionFacts(changes: Partial<ActionContext> = {}): ActionContext {
  return {
    now: Date.UTC(2026, 2, 12, 9),
    today,
    by: colleagues.priyanka,
    newId: () => anId(0x699),
    isPresent: (who) => who === colleagues.rhys,
    signsIn: (who) => who !== colleagues.ruth,
    isItemOpen: true,
    itemFamily: aFamily,
    ...changes,
  };
}

type Agree = Extract<ActionCommand, { type: 'agree' }>;

/** "Agree a plan to cut Jude's sanctions", by Rhys, due on 17 March. */
export function agreeing(changes: Partial<Agree> = {}): Agree {
  return {
    type: 'agree',
    text: 'Agree a plan to cut the sanctions',
    family: aFamily,
    discussion: anItem,
    goal: null,
    owner: colleagues.rhys,
    due: onDay('2026-03-17'),
    ...changes,
  };
}

/** An event as the journal gives it back; only what rules look at is filled in with care. */
export function recordedAs<E extends DomainEvent>(body: E, by: ColleagueId = colleagues.priyanka, version = 1): Recorded<E> {
  const header = {
    id: anId(0x700 + version),
    stream: { kind: 'action', id: anAction },
    version,
    hlc: String(version).padStart(20, '0'),
    occurredAt: Date.UTC(2026, 2, 12, 9, version),
    actor: by,
    device: anId(0x7ff),
    about: aFamily,
  };
  // The brands of a header are earned by the form of its parts.
  return { header: header as unknown as EventHeader, body };
}

/** Plays commands one after another; each is `[command, facts]`. Throws when one is refused. */
export function played(...acts: readonly (readonly [ActionCommand, ActionContext?])[]): ActionState {
  return acts.reduce<ActionState>((state, [command, facts = actionFacts()]) => {
    const decided = actionAggregate.decide(state, command, facts);
    if (!decided.ok) throw new Error(decided.refusal.code);
    return after(state, decided.value, facts.by);
  }, null);
}

function after(state: ActionState, events: readonly ActionEvent[], by: ColleagueId): ActionState {
  return events.reduce<ActionState>((now, event) => actionAggregate.evolve(now, recordedAs(event, by)), state);
}
