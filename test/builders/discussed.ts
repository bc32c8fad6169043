import type { Person } from '../../shared/domain/family/events';
import type { AgendaItem, MeetingEvent } from '../../shared/domain/meeting/events';
import type { ColleagueId, DiscussionId, FamilyId, PersonId } from '../../shared/kernel/ids';
import { jude, tara, thursday } from './capture';
import { anId, colleagues, disciplines } from './directory';
import { aFamily, aMeeting, anItem } from './discussion';
import { recordEvents } from './record-events';
import type { TestDesk } from './test-desk';

export const otherFamily = anId<FamilyId>(0x411);
export const otherItem = anId<DiscussionId>(0x431);
export const standingItem = anId<DiscussionId>(0x432);
export const grace = anId<PersonId>(0x404);

/** Those at the table: quorate by the fictional hub's rule. */
const atTheTable = [colleagues.adaeze, colleagues.priyanka, colleagues.rhys, colleagues.callum, colleagues.bethan, colleagues.ingrid];

/**
 * Two families and a live meeting with an item for each and a welcome; the first needs the police. Written as events,
 * so that what is tested stands alone.
 */
export function aLiveMeeting(desk: TestDesk, here: readonly ColleagueId[] = atTheTable): void {
  const [first, second] = [agendaItem(anItem, aFamily), agendaItem(otherItem, otherFamily)];
  const meeting = { kind: 'meeting', id: aMeeting } as const;
  recordEvents(
    desk,
    family(aFamily, 'Marchetti-Doyle', [person(tara, 'Tara Doyle'), person(jude, 'Jude Marchetti')]),
    family(otherFamily, 'Bellweather', [person(grace, 'Grace Bellweather')]),
    { stream: meeting, about: null, events: [planned] },
    { stream: meeting, about: aFamily, events: [{ type: 'AgendaItemAdded', v: 1, item: first, before: null }] },
    { stream: meeting, about: otherFamily, events: [{ type: 'AgendaItemAdded', v: 1, item: second, before: null }] },
    { stream: meeting, about: null, events: [{ type: 'MeetingStarted', v: 1, statement: 'What is said here stays here.' }] },
    { stream: meeting, about: null, events: here.map((who): MeetingEvent => ({ type: 'ColleagueArrived', v: 1, who })) },
  );
}

function person(id: PersonId, name: string): Person {
  return { id, name, relation: 'other', bornOn: null, nhsNumber: null, caseNumber: '' };
}

function family(id: FamilyId, name: string, people: readonly Person[]) {
  return {
    stream: { kind: 'family', id } as const,
    about: id,
    events: [
      { type: 'FamilyAdded', v: 1, name, reference: name.slice(0, 2), request: null } as const,
      ...people.map((one) => ({ type: 'PersonAdded', v: 1, person: one }) as const),
    ],
  };
}

function agendaItem(id: DiscussionId, about: FamilyId | null): AgendaItem {
  return {
    id,
    kind: about === null ? 'welcome' : 'review',
    family: about,
    request: null,
    title: about === null ? 'Welcome' : '',
    question: about === null ? '' : 'Has anything eased this week?',
    minutes: 12,
    presenter: null,
    needs: about === null ? [] : [disciplines.police],
    carriedFrom: null,
  };
}

const planned: MeetingEvent = {
  type: 'MeetingPlanned',
  v: 1,
  plan: {
    title: 'Daily MDT',
    on: thursday,
    startsAt: '09:15',
    minutes: 60,
    chair: colleagues.adaeze,
    minuteTaker: colleagues.priyanka,
  },
  standing: [agendaItem(standingItem, null)],
};
