/** What one item's screen needs of other streams; the discussion itself is folded from its own stream. */
export const schema = `
  CREATE TABLE discussion_item (id TEXT PRIMARY KEY, meeting TEXT NOT NULL, family TEXT, request TEXT, question TEXT NOT NULL) STRICT;
  CREATE TABLE discussion_family (id TEXT PRIMARY KEY, name TEXT NOT NULL, lead TEXT, level INTEGER, review_on TEXT,
    safe_contact_person TEXT, safe_contact TEXT NOT NULL DEFAULT '') STRICT;
  CREATE TABLE discussion_person (
    family TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, consent TEXT,
    PRIMARY KEY (family, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE discussion_request (
    id TEXT PRIMARY KEY, route TEXT NOT NULL, requested_by TEXT NOT NULL, words TEXT NOT NULL, received_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE discussion_best_guess (family TEXT PRIMARY KEY, version INTEGER NOT NULL, text TEXT NOT NULL, agreed_at INTEGER NOT NULL) STRICT;
  CREATE TABLE discussion_action (
    id TEXT PRIMARY KEY, discussion TEXT NOT NULL, has_owner INTEGER NOT NULL, has_date INTEGER NOT NULL, is_withdrawn INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX discussion_action_by_discussion ON discussion_action (discussion, id);
  CREATE TABLE discussion_minute (id TEXT PRIMARY KEY, discussion TEXT NOT NULL, is_attested INTEGER NOT NULL) STRICT;
  CREATE INDEX discussion_minute_by_discussion ON discussion_minute (discussion, id);
  CREATE TABLE discussion_own_words (
    id TEXT PRIMARY KEY, discussion TEXT NOT NULL, family TEXT NOT NULL, person TEXT, words TEXT NOT NULL,
    said_at INTEGER NOT NULL, is_removed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX discussion_own_words_by_family ON discussion_own_words (family, said_at, id);
`;

export const tables = [
  'discussion_item',
  'discussion_family',
  'discussion_person',
  'discussion_request',
  'discussion_best_guess',
  'discussion_action',
  'discussion_minute',
  'discussion_own_words',
] as const;
