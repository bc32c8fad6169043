import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { FamilyFilter } from '../../../../shared/contract/family';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export interface ListOptions {
  readonly filter: FamilyFilter;
  readonly findKey: string;
  readonly by: string;
  readonly today: CalendarDate;
  readonly visible: VisibleFamilies;
}

/** How many rows the list shows at most. */
export const mostRows = 200;

export interface FamilyListRow {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly lead: string | null;
  readonly level: number | null;
  readonly reviewOn: CalendarDate | null;
  readonly people: number;
}

export const familyRows = (options: ListOptions): Sql => sql`
  SELECT family.id, family.name, family.reference, family.lead, family.level, family.review_on AS reviewOn,
    (SELECT count(*) FROM family_person WHERE family_person.family_id = family.id) AS people
  FROM family
  WHERE ${whereFilter(options)} AND ${whereVisible(options.visible, 'family.id')} AND ${whereFound(options.findKey)}
  ORDER BY family.name_key, family.id LIMIT ${mostRows}
`;

export const familyCount = (options: ListOptions): Sql => sql`
  SELECT count(*) AS count FROM family
  WHERE ${whereFilter(options)} AND ${whereVisible(options.visible, 'family.id')} AND ${whereFound(options.findKey)}
`;

function whereFilter({ filter, by, today }: ListOptions): Sql {
  switch (filter) {
    case 'all':
      // Everything in the order of an index: a hub has thousands of families, not millions, and finding looks inside names.
      return sql`1`;
    case 'mine':
      return sql`family.lead = ${by}`;
    case 'review-due':
      return sql`family.review_on <= ${today}`;
  }
}

function whereFound(findKey: string): Sql {
  return findKey === '' ? sql`1` : sql`instr(family.find_key, ${findKey}) > 0`;
}

export interface FamilyDetailRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly reference: string;
  readonly lead: string | null;
  readonly level: number | null;
  readonly levelWhy: string;
  readonly reviewOn: CalendarDate | null;
  readonly safeContactPerson: string | null;
  readonly safeContact: string;
  readonly address: string;
  readonly phone: string;
}

export const familyDetail = (family: string): Sql => sql`
  SELECT id, version, name, reference, lead, level, level_why AS levelWhy, review_on AS reviewOn,
    safe_contact_person AS safeContactPerson, safe_contact AS safeContact, address, phone
  FROM family WHERE id = ${family}
`;

export const familyPeople = (family: string): Sql => sql`
  SELECT person, consent FROM family_person WHERE family_id = ${family} ORDER BY position, id
`;

/** A family has a handful of these; the limit only keeps a broken history from filling the screen. */
const mostOfEach = 50;

export const familyRequests = (family: string): Sql => sql`
  SELECT id, received_at AS receivedAt, route, requested_by AS requestedBy, words AS wordsAsSpoken
  FROM family_request WHERE family_id = ${family} ORDER BY received_at DESC, id LIMIT ${mostOfEach}
`;

export const familyDiscussions = (family: string): Sql => sql`
  SELECT id, held_at AS heldAt, question, decision, is_closed AS isClosed
  FROM family_discussion WHERE family_id = ${family} ORDER BY held_at DESC, id LIMIT ${mostOfEach}
`;

export const familyOwnWords = (family: string): Sql => sql`
  SELECT id, words, person_id AS person, said_at AS saidAt
  FROM family_own_words WHERE family_id = ${family} AND is_removed = 0 ORDER BY said_at DESC, id LIMIT 6
`;

export const familyOpenActions = (family: string): Sql => sql`
  SELECT id, text, owner, due FROM family_action
  WHERE family_id = ${family} AND is_open = 1 ORDER BY due, id LIMIT ${mostOfEach}
`;

export const familyFormulation = (family: string): Sql => sql`
  SELECT number, hypothesis, confidence, agreed_at AS agreedAt FROM family_formulation WHERE family_id = ${family}
`;

export const familyMinutes = (family: string): Sql => sql`
  SELECT id, state, version, at FROM family_minute WHERE family_id = ${family} ORDER BY at DESC, id LIMIT ${mostOfEach}
`;

export const lastReferenceNumber: Sql = sql`SELECT max(reference_number) AS number FROM family`;

export const openingOf = (family: string, colleague: string): Sql => sql`
  SELECT opened_at AS openedAt FROM record_opening WHERE family_id = ${family} AND colleague = ${colleague}
`;

/** What supervision decided and its supervisor approved for the record, the latest first. */
export const familySupervision = (family: string): Sql => sql`
  SELECT id AS supervision, decision, approved_by AS approvedBy, on_date AS "on" FROM family_supervision
  WHERE family_id = ${family} ORDER BY on_date DESC, id LIMIT ${mostOfEach}
`;
