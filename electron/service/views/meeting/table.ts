import type { MeetingPlan } from '../../../../shared/domain/meeting/events';
import type { AtTable, WrittenBy } from '../../../../shared/domain/meeting/quoracy';
import { attendanceOf, type MeetingState } from '../../../../shared/domain/meeting/state';
import type { Seat, SeatState } from '../../../../shared/contract/meeting';
import { familyWorkers } from '../../../../shared/access/sets';
import type { CapabilitySet } from '../../../../shared/domain/colleague/events';
import type { Directory, DirectoryColleague } from '../../desk/directory';

/**
 * The seats of a meeting: the chair first, then the hub's list. Colleagues who sign in and work with families are
 * expected; a partner has a seat once they came, wrote or sent apologies.
 */
export function seatsOf(state: MeetingState, plan: MeetingPlan, directory: Directory): Seat[] {
  const seats = directory
    .colleagues()
    .map((colleague) => ({ colleague, seat: seatStateOf(state, colleague) }))
    .flatMap(({ colleague, seat }) => (seat === null ? [] : [shownSeat(state, directory, colleague, seat)]));
  return [...seats.filter(({ who }) => who === plan.chair), ...seats.filter(({ who }) => who !== plan.chair)];
}

/** Those who count: at the table, or before the meeting also those who are expected. */
export function atTable(seats: readonly Seat[], plan: MeetingPlan, directory: Directory, isLive: boolean): AtTable[] {
  return seats
    .filter(({ state }) => state === 'here' || (!isLive && state === 'expected'))
    .flatMap(({ who, discipline, sets }) => {
      const agency = directory.colleague(who)?.agency;
      if (agency === undefined) return [];
      return [
        {
          who,
          agency,
          discipline,
          mayChair: sets.includes('chair') || who === plan.chair,
          mayMinute: sets.includes('minute-taker') || who === plan.minuteTaker,
        },
      ];
    });
}

export function writtenBy(state: MeetingState, directory: Directory): WrittenBy[] {
  return state.inWriting.flatMap(({ who, item }) => {
    const discipline = directory.colleague(who)?.discipline;
    return discipline === undefined ? [] : [{ discipline, item }];
  });
}

function seatStateOf(state: MeetingState, colleague: DirectoryColleague): SeatState | null {
  const known = attendanceOf(state, colleague.id)?.state;
  if (known === 'here' || known === 'left') return known;
  if (state.inWriting.some(({ who }) => who === colleague.id)) return 'writing';
  if (known === 'away') return 'away';
  const isExpected = colleague.signsIn && colleague.state !== 'left' && colleague.sets.some(worksWithFamilies);
  return isExpected ? 'expected' : null;
}

function worksWithFamilies(set: CapabilitySet): boolean {
  return (familyWorkers as readonly CapabilitySet[]).includes(set);
}

function shownSeat(state: MeetingState, directory: Directory, colleague: DirectoryColleague, seat: SeatState): Seat {
  const discipline = directory.discipline(colleague.discipline);
  return {
    who: colleague.id,
    name: colleague.name,
    title: colleague.title,
    agencyName: directory.agency(colleague.agency)?.name ?? '',
    discipline: colleague.discipline,
    disciplineName: discipline?.name ?? '',
    code: discipline?.code ?? '',
    tint: discipline?.tint ?? 'none',
    state: seat,
    acknowledgedAt: attendanceOf(state, colleague.id)?.acknowledgedAt ?? null,
    sets: colleague.sets,
  };
}
