import type { MeetingRecord } from '../../../../shared/contract/minute';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import { evolveMeeting } from '../../../../shared/domain/meeting/evolve';
import { agendaOf, initialMeeting, type ListedItem } from '../../../../shared/domain/meeting/state';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId, MeetingId } from '../../../../shared/kernel/ids';
import { MINUTE_MS } from '../../../../shared/kernel/instant';
import type { Directory } from '../../desk/directory';
import { load } from '../../journal/journal';
import type { ReadDb } from '../../vault/sql';
import { namedColleague } from './words';

/** Who met, when, and what became of each item; it never names a family. Null when there was no such meeting. */
export function meetingRecord(db: ReadDb, directory: Directory, id: MeetingId): MeetingRecord | null {
  // A meeting's stream holds meeting events only.
  const history = load(db, { kind: 'meeting', id }) as readonly Recorded<MeetingEvent>[];
  const state = history.reduce(evolveMeeting, initialMeeting);
  if (state.plan === null) return null;
  const name = (who: ColleagueId | null): string => (who === null ? '' : namedColleague(directory, who).name);
  const came = history.flatMap(({ body }) => (body.type === 'ColleagueArrived' ? [body.who] : []));
  return {
    title: state.plan.title,
    on: state.plan.on,
    startedAt: state.startedAt,
    closedAt: state.closedAt,
    chair: name(state.plan.chair),
    minuteTaker: name(state.plan.minuteTaker),
    present: [...new Set(came)].map((who) => {
      const { name: called, title, agency } = namedColleague(directory, who);
      return { name: called, title, agency };
    }),
    inWriting: [...new Set(state.inWriting.map(({ who }) => who))].map(name),
    apologies: state.attendance.filter((one) => one.state === 'away').map(({ who }) => name(who)),
    items: agendaOf(state).map(itemOf),
  };
}

function itemOf({ item, progress, spells }: ListedItem, index: number): MeetingRecord['items'][number] {
  const spentMs = spells.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? from) - from), 0);
  return {
    number: index + 1,
    title: item.family === null ? item.title : '',
    outcome: progress.at === 'closed' ? progress.outcome : 'open',
    minutes: Math.round(spentMs / MINUTE_MS),
  };
}
