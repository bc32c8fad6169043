export const schema = `
  CREATE TABLE family (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    find_key TEXT NOT NULL,
    reference TEXT NOT NULL,
    reference_number INTEGER NOT NULL,
    lead TEXT,
    level INTEGER,
    level_why TEXT NOT NULL,
    review_on TEXT,
    safe_contact_person TEXT,
    safe_contact TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL
  ) STRICT;
  CREATE INDEX family_by_name_key ON family (name_key, id, find_key);
  CREATE INDEX family_by_lead ON family (lead, name_key, id);
  CREATE INDEX family_by_review_on ON family (review_on) WHERE review_on IS NOT NULL;
  CREATE INDEX family_by_reference_number ON family (reference_number);
  CREATE TABLE family_person (
    family_id TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    name_key TEXT NOT NULL,
    consent TEXT,
    PRIMARY KEY (family_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE family_request (
    id TEXT PRIMARY KEY,
    family_id TEXT,
    received_at INTEGER NOT NULL,
    route TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    words TEXT NOT NULL
  ) STRICT;
  CREATE INDEX family_request_by_family ON family_request (family_id, received_at DESC, id) WHERE family_id IS NOT NULL;
  CREATE TABLE family_discussion (
    id TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    held_at INTEGER NOT NULL,
    question TEXT NOT NULL,
    decision TEXT NOT NULL,
    is_closed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX family_discussion_by_family ON family_discussion (family_id, held_at DESC, id);
  CREATE TABLE family_own_words (
    id TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    person_id TEXT,
    words TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    is_removed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX family_own_words_by_family ON family_own_words (family_id, is_removed, said_at DESC, id);
  CREATE TABLE family_action (
    id TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT,
    due TEXT,
    is_open INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX family_action_by_family ON family_action (family_id, is_open, due, id);
  CREATE TABLE family_formulation (
    family_id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    hypothesis TEXT NOT NULL,
    confidence INTEGER NOT NULL,
    agreed_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE family_minute (
    id TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX family_minute_by_family ON family_minute (family_id, at DESC, id);
  CREATE TABLE family_supervision (
    id TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    decision TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    on_date TEXT NOT NULL
  ) STRICT;
  CREATE INDEX family_supervision_by_family ON family_supervision (family_id, on_date DESC, id);
  CREATE TABLE record_opening (
    family_id TEXT NOT NULL,
    colleague TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (family_id, colleague)
  ) STRICT, WITHOUT ROWID;
`;

export const tables = [
  'family',
  'family_person',
  'family_request',
  'family_discussion',
  'family_own_words',
  'family_action',
  'family_formulation',
  'family_minute',
  'family_supervision',
  'record_opening',
] as const;
