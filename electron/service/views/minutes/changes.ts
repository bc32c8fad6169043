import type { MeetingPlan } from '../../../../shared/domain/meeting/events';
import type { Signature } from '../../../../shared/domain/minute/events';
import type { Instant } from '../../../../shared/kernel/instant';
import { sql, type Sql } from '../../vault/sql';

export const addMeeting = (id: string, plan: MeetingPlan): Sql => sql`
  INSERT INTO minutes_meeting (id, title, held_on, chair, minute_taker)
  VALUES (${id}, ${plan.title}, ${plan.on}, ${plan.chair}, ${plan.minuteTaker})
  ON CONFLICT (id) DO NOTHING
`;

export const setRoles = (id: string, chair: string, minuteTaker: string): Sql =>
  sql`UPDATE minutes_meeting SET chair = ${chair}, minute_taker = ${minuteTaker} WHERE id = ${id}`;

export const closeMeeting = (id: string, at: Instant): Sql => sql`UPDATE minutes_meeting SET closed_at = ${at} WHERE id = ${id}`;

export const addItem = (id: string, meeting: string, family: string): Sql => sql`
  INSERT INTO minutes_item (id, meeting_id, family_id, is_closed, provisional, state, returned_why, settled)
  VALUES (${id}, ${meeting}, ${family}, 0, 0, 'draft', '', 0)
  ON CONFLICT (id) DO NOTHING
`;

export const closeItem = (id: string, at: Instant, provisional: boolean): Sql =>
  sql`UPDATE minutes_item SET closed_at = ${at}, is_closed = 1, provisional = ${provisional ? 1 : 0} WHERE id = ${id}`;

export const reopenItem = (id: string): Sql => sql`UPDATE minutes_item SET is_closed = 0 WHERE id = ${id}`;

export const addFamily = (id: string, name: string, reference: string): Sql => sql`
  INSERT INTO minutes_family (id, name, reference) VALUES (${id}, ${name}, ${reference}) ON CONFLICT (id) DO NOTHING
`;

export const renameFamily = (id: string, name: string): Sql => sql`UPDATE minutes_family SET name = ${name} WHERE id = ${id}`;

export const putPerson = (family: string, id: string, name: string): Sql => sql`
  INSERT INTO minutes_person (family_id, id, name) VALUES (${family}, ${id}, ${name})
  ON CONFLICT (family_id, id) DO UPDATE SET name = excluded.name
`;

export const addAction = (id: string, discussion: string, at: Instant): Sql => sql`
  INSERT INTO minutes_action (id, discussion_id, agreed_at) VALUES (${id}, ${discussion}, ${at}) ON CONFLICT (id) DO NOTHING
`;

export const attest = (discussion: string, minute: string, by: Signature): Sql => sql`
  UPDATE minutes_item SET minute_id = ${minute}, state = 'attested', returned_why = '', attested_at = ${by.at}, attested_by = ${by.who}
  WHERE id = ${discussion}
`;

export const giveBack = (minute: string, why: string): Sql => sql`
  UPDATE minutes_item SET state = 'draft', returned_why = ${why}, attested_at = NULL, attested_by = NULL WHERE minute_id = ${minute}
`;

export const sign = (minute: string, by: Signature, version: number): Sql => sql`
  UPDATE minutes_item SET state = 'signed', signed_at = ${by.at}, signed_by = ${by.who}, version = ${version}
  WHERE minute_id = ${minute}
`;

export const keepSaved = (minute: string, folder: string): Sql =>
  sql`UPDATE minutes_item SET saved_to = ${folder} WHERE minute_id = ${minute}`;

export const file = (minute: string, system: string): Sql =>
  sql`UPDATE minutes_item SET filed_in = ${system}, settled = 1 WHERE minute_id = ${minute}`;
