import { fold } from '../../shared/kernel/aggregate';
import { dateAt } from '../../shared/kernel/calendar-date';
import type { EventHeader, Recorded } from '../../shared/kernel/event';
import type { ColleagueId, DeviceId, DiscussionId, EventId, FamilyId, MeetingId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { MeetingCommand, MeetingContext, MeetingRefusal } from '../../shared/domain/meeting/commands';
import { meeting } from '../../shared/domain/meeting/decide';
import type { AgendaItem, MeetingEvent, MeetingPlan } from '../../shared/domain/meeting/events';
import type { MeetingState } from '../../shared/domain/meeting/state';
import { anId, colleagues, disciplines } from './directory';

/** 12 March 2026, 08:30 in the fictional hub. */
const morning: Instant = Date.UTC(2026, 2, 12, 8, 30);

export const families = {
  marchettiDoyle: anId<FamilyId>(0x401),
  bellweather: anId<FamilyId>(0x402),
  adeyinkaFrost: anId<FamilyId>(0x403),
};

export const aMeeting = anId<MeetingId>(0x500);

/** The id of an agenda item, readable in a failure: `itemId(3)`. */
export function itemId(number: number): DiscussionId {
  return anId<DiscussionId>(0x600 + number);
}

export function aPlan(change: Partial<MeetingPlan> = {}): MeetingPlan {
  return {
    title: 'Daily MDT',
    on: dateAt(morning),
    startsAt: '09:15',
    minutes: 60,
    chair: colleagues.adaeze,
    minuteTaker: colleagues.priyanka,
    ...change,
  };
}

/** A review of a family; a standing matter when `family` is null. */
export function anItem(change: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: itemId(1),
    kind: change.family === null ? 'other' : 'review',
    family: families.marchettiDoyle,
    request: null,
    title: change.family === null ? 'Any other business' : '',
    question: 'Has anything eased the pull on Jude this week?',
    minutes: 10,
    presenter: null,
    needs: [disciplines.police],
    carriedFrom: null,
    ...change,
  };
}

export const welcome = anItem({ id: itemId(0), kind: 'welcome', family: null, title: 'Welcome', minutes: 2, needs: [] });

/** A meeting that is played command by command; its clock moves a minute with each. */
export class PlayedMeeting {
  state: MeetingState = meeting.initial;
  events: MeetingEvent[] = [];
  now: Instant = morning;
  others: MeetingContext['others'] = [];

  /** What the rules answer, without keeping it. */
  ask(command: MeetingCommand, by: ColleagueId = colleagues.priyanka): Result<readonly MeetingEvent[], MeetingRefusal> {
    return meeting.decide(this.state, command, {
      now: this.now,
      today: dateAt(this.now),
      by,
      newId: () => anId(1),
      others: this.others,
      mayChair: (who) => who === colleagues.adaeze || who === colleagues.tom,
      mayMinute: (who) => who === colleagues.priyanka || who === colleagues.tom,
    });
  }

  /** Does it; throws the refusal's code when it is refused. */
  do(command: MeetingCommand): this {
    const decided = this.ask(command);
    if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`);
    return this.hear(...decided.value);
  }

  /** Folds events in as they were recorded. */
  hear(...events: readonly MeetingEvent[]): this {
    this.events.push(...events);
    this.state = fold(
      { initial: this.state, evolve: meeting.evolve },
      events.map((body) => recorded(body, this.now)),
    );
    this.now += 60_000;
    return this;
  }
}

export function recorded(body: MeetingEvent, occurredAt: Instant): Recorded<MeetingEvent> {
  const header: EventHeader = {
    id: anId<EventId>(0xa00),
    stream: { kind: 'meeting', id: aMeeting },
    version: 1,
    hlc: '000000000000-0000',
    occurredAt,
    actor: colleagues.priyanka,
    device: anId<DeviceId>(0xb00),
    about: null,
  };
  return { header, body };
}

/** A meeting planned with a welcome and one review. */
export function planned(items: readonly AgendaItem[] = [welcome, anItem()], plan: Partial<MeetingPlan> = {}): PlayedMeeting {
  return new PlayedMeeting().do({ type: 'plan', plan: aPlan(plan), items });
}

/** The same meeting, running. */
export function running(items?: readonly AgendaItem[]): PlayedMeeting {
  return planned(items).do({ type: 'start', statement: 'What is said here stays here.' });
}
