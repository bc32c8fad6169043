import type { ActionId, ColleagueId, DiscussionId, FamilyId, MeetingId, MinuteId } from '../../../../shared/kernel/ids';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { Instant } from '../../../../shared/kernel/instant';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

/** How many minutes a list shows at most. */
export const mostMinutes = 200;

export interface ItemRow {
  readonly discussion: DiscussionId;
  readonly meeting: MeetingId;
  readonly family: FamilyId;
  readonly familyName: string;
  readonly reference: string;
  readonly closedAt: Instant | null;
  readonly isClosed: 0 | 1;
  readonly provisional: 0 | 1;
  readonly minute: MinuteId | null;
  readonly state: 'draft' | 'attested' | 'signed';
  readonly returnedWhy: string;
  readonly attestedAt: Instant | null;
  readonly signedAt: Instant | null;
  readonly version: number | null;
  readonly savedTo: string | null;
  readonly filedIn: string | null;
  readonly meetingTitle: string;
  readonly meetingOn: CalendarDate;
  readonly meetingClosedAt: Instant | null;
  readonly chair: ColleagueId | null;
  readonly minuteTaker: ColleagueId | null;
}

const columns = sql`
  SELECT minutes_item.id AS discussion, meeting_id AS meeting, family_id AS family, minutes_family.name AS familyName,
    minutes_family.reference AS reference, minutes_item.closed_at AS closedAt, is_closed AS isClosed, provisional,
    minute_id AS minute, state, returned_why AS returnedWhy, attested_at AS attestedAt, signed_at AS signedAt, version,
    saved_to AS savedTo, filed_in AS filedIn, minutes_meeting.title AS meetingTitle, minutes_meeting.held_on AS meetingOn,
    minutes_meeting.closed_at AS meetingClosedAt, chair, minute_taker AS minuteTaker
  FROM minutes_item
  JOIN minutes_family ON minutes_family.id = minutes_item.family_id
  JOIN minutes_meeting ON minutes_meeting.id = minutes_item.meeting_id
`;

/** Minutes that still wait for somebody: not signed, or not filed. Newest first. */
export const unsettledItems = (visible: VisibleFamilies): Sql => sql`
  ${columns}
  WHERE settled = 0 AND minutes_item.closed_at IS NOT NULL AND ${whereVisible(visible, 'minutes_item.family_id')}
  ORDER BY minutes_item.closed_at DESC, minutes_item.id LIMIT ${mostMinutes}
`;

/** Signed and filed since an instant. Newest first. */
export const settledItems = (visible: VisibleFamilies, since: Instant): Sql => sql`
  ${columns}
  WHERE settled = 1 AND signed_at >= ${since} AND ${whereVisible(visible, 'minutes_item.family_id')}
  ORDER BY signed_at DESC, minutes_item.id LIMIT ${mostMinutes}
`;

export const itemOf = (discussion: DiscussionId, visible: VisibleFamilies): Sql => sql`
  ${columns}
  WHERE minutes_item.id = ${discussion} AND ${whereVisible(visible, 'minutes_item.family_id')}
`;

export const itemOfMinute = (minute: MinuteId | DiscussionId, visible: VisibleFamilies): Sql => sql`
  ${columns}
  WHERE minute_id = ${minute} AND ${whereVisible(visible, 'minutes_item.family_id')}
  ORDER BY minutes_item.id LIMIT 1
`;

export const actionsOf = (discussion: DiscussionId): Sql => sql`
  SELECT id FROM minutes_action WHERE discussion_id = ${discussion} ORDER BY agreed_at, id LIMIT 200
`;

export interface ActionIdRow {
  readonly id: ActionId;
}

export const personsOf = (family: FamilyId): Sql => sql`
  SELECT name FROM minutes_person WHERE family_id = ${family} ORDER BY id LIMIT 100
`;

export const familyOf = (family: FamilyId): Sql => sql`SELECT name, reference FROM minutes_family WHERE id = ${family}`;
