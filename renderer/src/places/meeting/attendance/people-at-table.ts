import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import type { CurrentMeeting, SeatState } from '../../../../../shared/contract/meeting';
import { startsWords } from '../../../../../shared/domain/statement/capture/fold-text';
import type { ColleagueId } from '../../../../../shared/kernel/ids';
import type { Tint } from '../../../ui/agency-tag/AgencyTag';

export interface AtTable {
  readonly who: ColleagueId;
  readonly name: string;
  readonly title: string;
  readonly code: string;
  readonly codeName: string;
  readonly tint: Tint;
  readonly state: SeatState | 'not-listed';
}

/** Everybody who could be at the table: the seats in their order, then other colleagues; by the words typed. */
export function peopleFor(meeting: CurrentMeeting, rows: readonly ColleagueRow[], typed: string): readonly AtTable[] {
  const seated = meeting.seats.map((seat) => ({
    who: seat.who,
    name: seat.name,
    title: seat.title,
    code: seat.code,
    codeName: seat.disciplineName,
    tint: seat.tint,
    state: seat.state,
  }));
  const others = rows
    .filter((row) => !meeting.seats.some(({ who }) => who === row.id))
    .map((row): AtTable => ({
      who: row.id,
      name: row.name,
      title: row.title,
      code: row.code,
      codeName: row.agencyName,
      tint: row.tint,
      state: 'not-listed',
    }));
  const all = [...seated, ...others];
  return typed.trim() === '' ? all : all.filter(({ name }) => startsWords(name, typed));
}
