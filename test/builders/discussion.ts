import type { DiscussionCommand, DiscussionContext, DiscussionFacts } from '../../shared/domain/discussion/commands';
import { discussion } from '../../shared/domain/discussion/decide';
import type { DiscussionEvent } from '../../shared/domain/discussion/events';
import type { DiscussionState } from '../../shared/domain/discussion/state';
import type { Statement } from '../../shared/domain/statement/statement';
import type { Recorded } from '../../shared/kernel/event';
import type { ColleagueId, DeviceId, DiscussionId, EventId, FamilyId, MeetingId, StatementId } from '../../shared/kernel/ids';
import { anId, colleagues } from './directory';
import { jude, tara, thursday } from './capture';

export const aFamily = anId<FamilyId>(0x410);
export const aMeeting = anId<MeetingId>(0x420);
export const anItem = anId<DiscussionId>(0x430);

let lastLine = 0x10_000;

/** A fact PC Rhys Mallory said, with an id of its own. */
export function aStatement(changes: Partial<Statement> = {}): Statement {
  lastLine += 1;
  return {
    id: anId<StatementId>(lastLine),
    text: 'Missing again on 6 March for 6 hours.',
    speaker: { kind: 'colleague', colleague: colleagues.rhys },
    kind: 'fact',
    source: 'police record',
    disclosure: 'family-can-see',
    people: [],
    p: null,
    happenedOn: null,
    ...changes,
  };
}

/** Facts under which nothing but the discussion itself can be missing. */
export function someFacts(changes: Partial<DiscussionFacts> = {}): DiscussionFacts {
  return {
    actions: [],
    hasLead: true,
    familyReviewOn: null,
    people: [jude, tara],
    quoracy: { quorate: true, missing: [], inWriting: [] },
    isMeetingLive: true,
    mayOverride: true,
    isAttested: false,
    ...changes,
  };
}

/** A discussion that is told commands one after another, as its stream would be. */
export interface Told {
  readonly state: DiscussionState;
  readonly events: readonly Recorded<DiscussionEvent>[];
  /** The refusal's code, or null when the command was taken. */
  tell(command: DiscussionCommand, by?: ColleagueId, facts?: Partial<DiscussionFacts>): string | null;
}

/** An open item about a family; `family: null` is a standing matter, `opened: false` nobody has opened. */
export function aDiscussion(options: { family?: FamilyId | null; opened?: boolean } = {}): Told {
  const events: Recorded<DiscussionEvent>[] = [];
  let state = discussion.initial;
  const told: Told = {
    get state() {
      return state;
    },
    events,
    tell: (command, by = colleagues.priyanka, facts = {}) => {
      const context: DiscussionContext = { now: 0, today: thursday, by, newId: () => anId(events.length), facts: someFacts(facts) };
      const decided = discussion.decide(state, command, context);
      if (!decided.ok) return decided.refusal.code;
      for (const body of decided.value) {
        const event = recorded(body, events.length + 1, by);
        events.push(event);
        state = discussion.evolve(state, event);
      }
      return null;
    },
  };
  const family = options.family === undefined ? aFamily : options.family;
  if (options.opened !== false) told.tell({ type: 'open', meeting: aMeeting, family, question: 'What would help?' });
  return told;
}

function recorded(body: DiscussionEvent, version: number, by: ColleagueId): Recorded<DiscussionEvent> {
  const header = {
    id: anId<EventId>(0x9_000 + version),
    stream: { kind: 'discussion', id: anItem } as const,
    version,
    hlc: '',
    occurredAt: version,
    actor: by,
    device: anId<DeviceId>(0x440),
    about: aFamily,
  };
  return { header, body };
}
