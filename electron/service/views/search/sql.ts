import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export type EntryKind = 'family' | 'person' | 'action' | 'minute';

// The words are folded before they are kept (accents, case), so that a query folded the same way finds them.
export const schema = `
  CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject_id TEXT NOT NULL, family_id TEXT, changed TEXT NOT NULL,
    own_words TEXT NOT NULL, data TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX search_entry_by_subject ON search_entry (kind, subject_id);
  CREATE INDEX search_entry_by_family ON search_entry (family_id, id);
  CREATE TABLE search_family (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE search_text USING fts5 (kind, words, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
`;

export const tables = ['search_entry', 'search_family', 'search_text'] as const;

export interface FoundRow {
  readonly subject: string;
  readonly family: string | null;
  readonly familyName: string | null;
  readonly data: string;
}

/** Entries of one kind whose words begin with those asked for, the latest changed first. @param match FTS5 syntax. */
export const found = (kind: EntryKind, match: string, visible: VisibleFamilies, most: number): Sql => sql`
  SELECT entry.subject_id AS subject, entry.family_id AS family, search_family.name AS familyName, entry.data
  FROM search_text JOIN search_entry entry ON entry.id = search_text.rowid
  LEFT JOIN search_family ON search_family.id = entry.family_id
  WHERE search_text MATCH ${`kind : ${kind} AND (${match})`} AND ${whereVisible(visible, 'entry.family_id')}
  ORDER BY entry.changed DESC, entry.id DESC LIMIT ${most}
`;

export interface EntryRow {
  readonly id: number;
  readonly kind: EntryKind;
  readonly familyId: string | null;
  readonly ownWords: string;
  readonly data: string;
}

export const entryOf = (kind: EntryKind, subject: string): Sql => sql`
  SELECT id, kind, family_id AS familyId, own_words AS ownWords, data FROM search_entry
  WHERE kind = ${kind} AND subject_id = ${subject}
`;

export const entriesOfFamily = (family: string): Sql => sql`
  SELECT id, kind, family_id AS familyId, own_words AS ownWords, data FROM search_entry WHERE family_id = ${family} ORDER BY id
`;

export const familyName = (family: string): Sql => sql`SELECT name FROM search_family WHERE id = ${family}`;
