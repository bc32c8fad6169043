import type { DiscussionId, FamilyId, MeetingId, PersonId, RequestId, StatementId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export interface ItemRow {
  readonly meeting: MeetingId;
  readonly family: FamilyId | null;
  readonly request: RequestId | null;
  readonly question: string;
}

export const itemOf = (discussion: DiscussionId): Sql =>
  sql`SELECT meeting, family, request, question FROM discussion_item WHERE id = ${discussion}`;

export interface FamilyRow {
  readonly name: string;
  readonly lead: string | null;
  readonly level: number | null;
  readonly reviewOn: string | null;
  readonly safeContactPerson: string | null;
  readonly safeContact: string;
}

export const familyOf = (family: FamilyId): Sql =>
  sql`SELECT name, lead, level, review_on AS reviewOn, safe_contact_person AS safeContactPerson, safe_contact AS safeContact
      FROM discussion_family WHERE id = ${family}`;

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  /** Canonical JSON of a `Consent`, or null. */
  readonly consent: string | null;
}

/** No limit: a family has as many people as it has. */
export const peopleOf = (family: FamilyId): Sql =>
  sql`SELECT id, name, consent FROM discussion_person WHERE family = ${family} ORDER BY position, id`;

export interface OtherPersonRow {
  readonly family: FamilyId;
  readonly name: string;
  /** Null for a family that has nobody yet. */
  readonly person: string | null;
}

/** No limit: a hint that knows only some of the names would be trusted for all of them. */
export const otherPeople = (family: FamilyId, visible: VisibleFamilies): Sql => sql`
  SELECT discussion_family.id AS family, discussion_family.name AS name, discussion_person.name AS person
  FROM discussion_family LEFT JOIN discussion_person ON discussion_person.family = discussion_family.id
  WHERE discussion_family.id <> ${family} AND ${whereVisible(visible, 'discussion_family.id')}
  ORDER BY discussion_family.id, discussion_person.position, discussion_person.id
`;

export interface GuessRow {
  readonly version: number;
  readonly text: string;
  readonly agreedAt: Instant;
}

export const bestGuessOf = (family: FamilyId): Sql =>
  sql`SELECT version, text, agreed_at AS agreedAt FROM discussion_best_guess WHERE family = ${family}`;

export interface WordsRow {
  readonly id: StatementId;
  readonly person: string | null;
  readonly words: string;
  readonly saidAt: Instant;
}

/** What the family said in items before this one, newest first. */
export const ownWordsBefore = (family: FamilyId, discussion: DiscussionId): Sql => sql`
  SELECT id, person, words, said_at AS saidAt FROM discussion_own_words
  WHERE family = ${family} AND discussion <> ${discussion} AND is_removed = 0
  ORDER BY said_at DESC, id DESC LIMIT 4
`;

export interface RequestRow {
  readonly route: string;
  readonly requestedBy: string;
  readonly words: string;
  readonly receivedAt: Instant;
}

export const requestOf = (request: RequestId): Sql =>
  sql`SELECT route, requested_by AS requestedBy, words, received_at AS receivedAt FROM discussion_request WHERE id = ${request}`;

export interface ActionRow {
  readonly hasOwner: number;
  readonly hasDate: number;
}

/** No limit: the check before closing needs every action of the item. */
export const actionsOf = (discussion: DiscussionId): Sql => sql`
  SELECT has_owner AS hasOwner, has_date AS hasDate FROM discussion_action
  WHERE discussion = ${discussion} AND is_withdrawn = 0 ORDER BY id
`;

export const attestedMinuteOf = (discussion: DiscussionId): Sql =>
  sql`SELECT id FROM discussion_minute WHERE discussion = ${discussion} AND is_attested = 1`;
