export const tables = ['minutes_meeting', 'minutes_item', 'minutes_family', 'minutes_person', 'minutes_action'] as const;

/**
 * What the queue of minutes is read from. `minutes_item` has one row for each discussion of a family; `settled` is 1
 * once its minute is signed and filed, so that the queue never walks through old ones.
 */
export const schema = `
CREATE TABLE minutes_meeting (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  held_on TEXT NOT NULL,
  chair TEXT,
  minute_taker TEXT,
  closed_at INTEGER
) STRICT;
CREATE TABLE minutes_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL,
  family_id TEXT NOT NULL,
  closed_at INTEGER,
  is_closed INTEGER NOT NULL,
  provisional INTEGER NOT NULL,
  minute_id TEXT,
  state TEXT NOT NULL,
  returned_why TEXT NOT NULL,
  attested_at INTEGER,
  attested_by TEXT,
  signed_at INTEGER,
  signed_by TEXT,
  version INTEGER,
  saved_to TEXT,
  filed_in TEXT,
  settled INTEGER NOT NULL
) STRICT;
CREATE INDEX minutes_item_by_settled ON minutes_item (settled, closed_at);
CREATE INDEX minutes_item_by_signed ON minutes_item (settled, signed_at);
CREATE INDEX minutes_item_by_meeting ON minutes_item (meeting_id);
CREATE INDEX minutes_item_by_minute ON minutes_item (minute_id);
CREATE TABLE minutes_family (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
CREATE TABLE minutes_person (
  family_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (family_id, id)
) STRICT;
CREATE TABLE minutes_action (
  id TEXT PRIMARY KEY,
  discussion_id TEXT NOT NULL,
  agreed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX minutes_action_by_discussion ON minutes_action (discussion_id, agreed_at);
`;
