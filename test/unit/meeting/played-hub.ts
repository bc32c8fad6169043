import { dateAt } from '../../../shared/kernel/calendar-date';
import type { DiscussionId, FamilyId, RequestId } from '../../../shared/kernel/ids';
import { DAY_MS } from '../../../shared/kernel/instant';
import { comingBack, type PastItem } from '../../../shared/domain/meeting/carry-over';
import type { AgendaItem } from '../../../shared/domain/meeting/events';
import { agendaOf, openItemOf } from '../../../shared/domain/meeting/state';
import { suggestAgenda, type SuggestedAgenda } from '../../../shared/domain/meeting/suggest-agenda';
import { anId } from '../../builders/directory';
import { aPlan, itemId, PlayedMeeting } from '../../builders/meeting';

/** What happens at a hub in one day, by chance. */
export interface DayOfHub {
  readonly newRequests: number;
  readonly newActions: number;
  readonly doneActions: number;
  readonly isHeld: boolean;
  readonly acts: readonly { readonly pick: number; readonly act: Act }[];
  /** Whether the meeting is closed in the evening; a live one blocks the next. */
  readonly isClosed: boolean;
}
type Act = 'done' | 'provisional' | 'put-off' | 'take-off' | 'add' | 'leave-open';

interface Held {
  readonly meeting: PlayedMeeting;
  readonly on: PastItem['on'];
}

/** A hub whose days are played through the real rules. */
export function playHub(days: readonly DayOfHub[]): { lost(): string[]; overdueShown(): boolean } {
  const hub = new PlayedHub();
  for (const day of days) hub.play(day);
  return hub;
}

class PlayedHub {
  private readonly meetings: Held[] = [];
  private readonly requests: { request: RequestId; family: FamilyId }[] = [];
  private openActions = 0;
  private next = 0;
  private now = aPlanMorning;
  private overdueHidden = false;

  play(day: DayOfHub): void {
    for (let count = 0; count < day.newRequests; count += 1) this.receive();
    const overdue = this.openActions;
    this.openActions = Math.max(0, this.openActions - day.doneActions) + day.newActions;
    const live = this.meetings.find(({ meeting }) => meeting.state.status === 'live');
    const held = live ?? this.build(overdue);
    if (day.isHeld) this.hold(held, day);
    this.now += DAY_MS;
  }

  /** Matters that are neither done, nor on an agenda to come, nor among what the next agenda is built from. */
  lost(): string[] {
    const back = new Set(this.comingBack().map(({ id }) => id));
    const open = new Set(this.openRequests().map(({ request }) => request));
    const items = this.past();
    const roots = items.filter(({ item, isRemoved }) => item.carriedFrom === null && item.request !== null && !isRemoved);
    const lostItems = roots.filter(({ item }) => !this.isSafe(item.id, items, back)).map(({ item }) => item.id);
    const listed = new Set(roots.map(({ item }) => item.request));
    const lostRequests = this.requests.filter(({ request }) => !listed.has(request) && !open.has(request));
    return [...lostItems, ...lostRequests.map(({ request }) => request)];
  }

  overdueShown(): boolean {
    return !this.overdueHidden;
  }

  private isSafe(root: DiscussionId, items: readonly PastItem[], back: ReadonlySet<DiscussionId>): boolean {
    const chain = [root];
    for (const id of chain) {
      for (const { item, isRemoved } of items) if (item.carriedFrom === id && !isRemoved) chain.push(item.id);
    }
    const members = items.filter(({ item, isRemoved }) => chain.includes(item.id) && !isRemoved);
    return members.some(
      (one) =>
        one.outcome === 'done' ||
        back.has(one.item.id) ||
        one.meeting === 'live' ||
        (one.meeting === 'planned' && one.on >= dateAt(this.now)),
    );
  }

  private receive(): void {
    this.next += 1;
    this.requests.push({ request: anId(0x1000 + this.next), family: anId(0x4000 + (this.next % 6)) });
  }

  private suggest(overdueActions: number): SuggestedAgenda {
    return suggestAgenda(
      {
        comingBack: this.comingBack(),
        requests: this.openRequests(),
        reviews: [],
        steppedUp: [],
        urgentRequests: 0,
        overdueActions,
        needsOf: () => [],
      },
      { on: dateAt(this.now), minutes: 60, mostItems: 8, titleOf: (kind) => kind, questionOf: () => 'Why?', steppedUpQuestion: () => '' },
    );
  }

  private build(overdue: number): Held {
    const { listed } = this.suggest(overdue);
    if (overdue > 0 && !listed.some(({ kind }) => kind === 'overdue-actions')) this.overdueHidden = true;
    const meeting = new PlayedMeeting();
    meeting.now = this.now;
    const items: AgendaItem[] = listed.map(({ due: _due, steppedUpAt: _at, ...item }) => ({ ...item, id: this.mint() }));
    meeting.do({ type: 'plan', plan: aPlan({ on: dateAt(this.now) }), items });
    const held = { meeting, on: dateAt(this.now) };
    this.meetings.push(held);
    return held;
  }

  private hold({ meeting }: Held, day: DayOfHub): void {
    if (meeting.state.status === 'planned') meeting.do({ type: 'start', statement: '' });
    for (const { pick, act } of day.acts) this.act(meeting, pick, act);
    const open = openItemOf(meeting.state);
    if (!day.isClosed) return;
    if (open) meeting.do({ type: 'closeItem', item: open.item.id, outcome: 'provisional', why: '' });
    meeting.do({ type: 'close', notReached: 'not reached' });
  }

  private act(meeting: PlayedMeeting, pick: number, act: Act): void {
    const todo = agendaOf(meeting.state).filter(({ progress }) => progress.at === 'todo');
    const item = openItemOf(meeting.state)?.item ?? todo[pick % Math.max(1, todo.length)]?.item;
    if (act === 'add') return this.add(meeting, pick);
    if (item === undefined) return;
    if (act === 'take-off') {
      if (openItemOf(meeting.state) === null) meeting.do({ type: 'removeItem', item: item.id, why: 'asked to wait' });
      return;
    }
    meeting.do({ type: 'openItem', item: item.id });
    if (act === 'leave-open') return;
    const outcome = act === 'put-off' ? 'carried-over' : act;
    meeting.do({ type: 'closeItem', item: item.id, outcome, why: 'as it went' });
  }

  private add(meeting: PlayedMeeting, pick: number): void {
    const { listed, couldGoOn } = this.suggest(0);
    const offered = [...listed, ...couldGoOn].filter(({ family }) => family !== null);
    const chosen = offered[pick % Math.max(1, offered.length)];
    if (chosen === undefined) return;
    const { due: _due, ...item } = chosen;
    const command = { type: 'addItem' as const, item: { ...item, id: this.mint() }, before: null };
    const decided = meeting.ask(command);
    if (decided.ok) meeting.hear(...decided.value);
  }

  private mint(): DiscussionId {
    this.next += 1;
    return itemId(0x1000 + this.next);
  }

  private comingBack(): AgendaItem[] {
    return comingBack(this.past(), dateAt(this.now));
  }

  /** Requests no agenda has taken up; one whose item was taken off is open again. */
  private openRequests(): { request: RequestId; family: FamilyId }[] {
    const taken = new Set(this.past().flatMap(({ item, isRemoved }) => (isRemoved ? [] : [item.request])));
    return this.requests.filter(({ request }) => !taken.has(request));
  }

  private past(): PastItem[] {
    return this.meetings.flatMap(({ meeting, on }) =>
      meeting.state.items.map(({ item, progress }) => ({
        item,
        on,
        meeting: meeting.state.status === 'none' ? ('planned' as const) : meeting.state.status,
        outcome: progress.at === 'closed' ? progress.outcome : null,
        isRemoved: progress.at === 'removed',
      })),
    );
  }
}

const aPlanMorning = Date.UTC(2026, 2, 12, 8, 30);
