import type { Database, Statement } from 'better-sqlite3';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** A connection that only ever reads. */
export type ReadDb = Database & { readonly [reading]: true };

/** A connection inside an open write transaction. It can read too. */
export type WriteTx = ReadDb & { readonly [writing]: true };

export type SqlValue = string | number | bigint | null | Uint8Array;

/** A statement's text and its parameters; values are only ever bound. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Builds a statement; another `Sql` may be nested, every other value becomes a bound parameter. */
export function sql(parts: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  const bound: SqlValue[] = [];
  const text = parts.reduce((written, part, index) => {
    const value = values[index - 1];
    if (isSql(value)) {
      bound.push(...value.values);
      return written + value.text + part;
    }
    bound.push(value ?? null);
    return `${written}?${part}`;
  });
  return { text, values: bound };
}

/** A parenthesised list of bound parameters, for `IN`. */
export function listOf(values: readonly SqlValue[]): Sql {
  return { text: `(${values.map(() => '?').join(', ')})`, values };
}

/** Every row of a query. `Row` names the columns the statement selects. */
export function all<Row>(db: ReadDb, query: Sql): Row[] {
  // The statement stands beside its row type in the same sql.ts; both are covered by that view's tests.
  return prepared(db, query.text).all(...query.values) as Row[];
}

/** The first row of a query, or null. */
export function first<Row>(db: ReadDb, query: Sql): Row | null {
  // As above.
  return (prepared(db, query.text).get(...query.values) as Row | undefined) ?? null;
}

/** Runs a statement that writes. @returns how many rows changed. */
export function run(tx: WriteTx, statement: Sql): number {
  return prepared(tx, statement.text).run(...statement.values).changes;
}

/** The plan SQLite chose, one step a line: what the plan tests read. */
export function planOf(db: ReadDb, query: Sql): string {
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${query.text}`).all(...query.values) as { detail: string }[];
  return steps.map((step) => step.detail).join('\n');
}

const mostKept = 300;
const kept = new WeakMap<Database, Map<string, Statement<unknown[]>>>();

/**
 * The statement of a text, prepared once a connection. SQLite prepares it anew by itself when the schema has changed,
 * and closing the connection ends it. The longest kept gives way, since lists of every length are texts of their own.
 */
function prepared(db: Database, text: string): Statement<unknown[]> {
  const statements = kept.get(db) ?? new Map<string, Statement<unknown[]>>();
  if (statements.size === 0) kept.set(db, statements);
  const known = statements.get(text);
  if (known !== undefined) return known;
  const [oldest] = statements.keys();
  if (statements.size >= mostKept && oldest !== undefined) statements.delete(oldest);
  const statement = db.prepare(text);
  statements.set(text, statement);
  return statement;
}

function isSql(value: SqlValue | Sql | undefined): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value;
}
