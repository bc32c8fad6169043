import type { Preview, PreviewRow, RowState, SheetShown } from '../../../../shared/contract/request';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import {
  guessDateOrder,
  guessMapping,
  headerSignature,
  mappingFrom,
  mappingToRemember,
} from '../../../../shared/domain/request/import/guess-mapping';
import { fieldsGivenTwice, fieldsLacking } from '../../../../shared/domain/request/import/fields';
import type { CommandId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import type { ActDeps } from '../../desk/act-deps';
import type { Answer, Watch } from '../../desk/commit';
import type { ActHandlers } from '../../desk/handlers';
import { visibleTo, type VisibleFamilies } from '../../desk/visible-families';
import type { Sheet, Unreadable } from '../../intake/sheet';
import type { ReadDb } from '../../vault/sql';
import { rememberedMapping } from '../../views/import-mapping/projection';
import { matchesOf } from '../../views/requests/queries';
import { contentId } from './content-id';
import { markKnown, readRows, type HowToRead, type ImportRow } from './import-rows';
import { createSheetShelf, type SheetShelf, type ShelvedSheet } from './sheet-shelf';

type ImportActs = 'intake.read' | 'intake.preview' | 'intake.commit' | 'intake.stop';

interface RowsOf {
  readonly sheet: string;
  readonly mapping: HowToRead['mapping'];
  readonly dateOrder: HowToRead['dateOrder'];
}

/** Importing a file of requests: read it, show what its rows would become, keep the chosen ones. */
export function createRequestActs(deps: ActDeps): ActHandlers<ImportActs> {
  const shelf = createSheetShelf();
  const rowsOf = createRowReader(deps, shelf);
  let isStopping = false;
  return {
    'intake.read': ({ place, label }) => readSheet(deps, shelf, place, label),
    'intake.preview': async ({ from, most, state, ...asked }) => {
      const read = await rowsOf(asked);
      if (!read.ok) return read;
      const { rows, hub, visible } = read.value;
      const shown = rows.filter((row) => state === null || row.state === state).slice(from, from + most);
      return ok<Preview>({ states: indexesByState(rows), rows: shown.map((row) => toPreview(row, hub, visible)) });
    },
    'intake.commit': async ({ rows: chosen, ...asked }) => {
      isStopping = false;
      const read = await rowsOf(asked);
      if (!read.ok) return read;
      return keep(deps, shelf, { asked, rows: pick(read.value.rows, chosen), isStopped: () => isStopping });
    },
    'intake.stop': async () => {
      isStopping = true;
      return ok(null);
    },
  };
}

async function readSheet(deps: ActDeps, shelf: SheetShelf, place: string, label: string): Promise<Result<SheetShown, Refusal>> {
  const path = deps.placeOf(place);
  if (path === null) return refuse('file-gone');
  // The reader answers with one of the two; null when main stopped it.
  const answer = (await deps.readIntake(path, {})) as Sheet | Unreadable | null;
  if (answer === null) return refuse('file-too-much');
  if (answer.kind === 'unreadable') return refuse(answer.code, { line: answer.line });
  return ok(show(deps, shelf.put(answer, label, deps.now())));
}

function show(deps: ActDeps, { name, label, sheet }: ShelvedSheet): SheetShown {
  const { headers, rows, encoding, delimiter } = sheet;
  const office = deps.session()?.vaults.office.read;
  const remembered = office && rememberedMapping(office, headerSignature(headers));
  const known = remembered ? mappingFrom(remembered, headers.length) : null;
  const mapping = known ?? guessMapping(headers);
  const dates = rows.flatMap(({ cells }) => cells.filter((_, column) => /received|Born/.test(mapping[column] ?? '')));
  return {
    sheet: name,
    label,
    encoding,
    delimiter,
    rowCount: rows.length,
    isRemembered: known !== null,
    dateOrder: guessDateOrder(dates),
    columns: headers.map((header, column) => ({
      header,
      isDoubled: header !== '' && headers.filter((other) => other.toLowerCase() === header.toLowerCase()).length > 1,
      samples: samplesOf(sheet, column),
      field: mapping[column] ?? 'ignore',
    })),
  };
}

/** The first three filled cells of a column, cut to what a table can show. */
function samplesOf({ rows }: Sheet, column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows.slice(0, 200)) {
    const cell = (cells[column] ?? '').trim();
    if (cell !== '' && !samples.includes(cell)) samples.push(cell);
    if (samples.length === 3) break;
  }
  return samples.map((cell) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell));
}

interface ReadRows {
  readonly rows: readonly ImportRow[];
  readonly hub: ReadDb;
  readonly visible: VisibleFamilies;
}

/** Reads the rows of the sheet on the shelf and keeps the last reading, which every page of a preview asks for. */
function createRowReader(deps: ActDeps, shelf: SheetShelf): (asked: RowsOf) => Promise<Result<ReadRows, Refusal>> {
  let last: { readonly key: string; readonly rows: readonly ImportRow[] } | null = null;
  return async (asked) => {
    const session = deps.session();
    if (session === null || session.vaults.hub === null) return refuse('no-key');
    const shelved = shelf.take(asked.sheet);
    if (shelved === null) return refuse('import-read-again');
    const wrong = wrongMapping(asked.mapping, shelved.sheet.headers.length);
    if (wrong !== null) return wrong;
    const today = dateAt(deps.now());
    const key = canonicalJson({ ...asked, sheet: asked.sheet, today });
    if (last?.key !== key) {
      const of = shelved.sheet.rows.length;
      const rows = await readRows(shelved, { ...asked, today }, (done) => deps.notice({ kind: 'progress', what: 'import', done, of }));
      last = { key, rows };
    }
    const hub = session.vaults.hub.read;
    return ok({ rows: markKnown(last.rows, hub), hub, visible: visibleTo(session.sets) });
  };
}

function wrongMapping(mapping: HowToRead['mapping'], columns: number): { readonly ok: false; readonly refusal: Refusal } | null {
  if (mapping.length !== columns) return refuse('import-read-again');
  const [twice] = fieldsGivenTwice(mapping);
  if (twice !== undefined) return refuse('import-field-twice', { field: twice });
  const [lacking] = fieldsLacking(mapping);
  return lacking === undefined ? null : refuse(lacking === 'words' ? 'import-words-unmapped' : 'import-names-unmapped');
}

function indexesByState(rows: readonly ImportRow[]): Preview['states'] {
  const states: Record<RowState, number[]> = { ready: [], check: [], blocked: [], already: [] };
  for (const row of rows) states[row.state].push(row.index);
  return states;
}

function toPreview({ index, line, state, details, notes }: ImportRow, hub: ReadDb, visible: VisibleFamilies): PreviewRow {
  const sought = details.people.map(({ id, name, bornOn, nhsNumber }) => ({ person: id, name, bornOn, nhsNumber }));
  return { index, line, state, details, notes, matches: state === 'already' ? [] : matchesOf(hub, visible, sought, null) };
}

function pick(rows: readonly ImportRow[], chosen: readonly number[]): ImportRow[] {
  const wanted = new Set(chosen);
  return rows.filter((row) => wanted.has(row.index));
}

interface Keep {
  readonly asked: RowsOf;
  readonly rows: readonly ImportRow[];
  readonly isStopped: () => boolean;
}

/** Keeps rows as requests in one commit. The command's id follows from the choice, so that asking again keeps them once. */
async function keep(
  deps: ActDeps,
  shelf: SheetShelf,
  { asked, rows, isStopped }: Keep,
): Promise<Result<{ kept: number; savedAt: number }, Refusal>> {
  const commandId = contentId<CommandId>('import', canonicalJson(asked), ...rows.map((row) => row.index));
  if (rows.length === 0 || rows.some((row) => row.state === 'blocked')) return refuse('import-rows-blocked');
  const calls = rows.map(({ request, details }) => ({ op: 'request.receive', input: { request, details, imported: true } }));
  const kept: Result<Answer, Refusal> = await deps.desk().longBatch(calls, commandId, watch(deps, rows.length, isStopped));
  if (!kept.ok) return kept;
  const headers = shelf.take(asked.sheet)?.sheet.headers ?? [];
  const input = { signature: headerSignature(headers), mapping: mappingToRemember(asked.mapping) };
  // Forgetting how the columns were matched costs a minute next time; the requests are kept either way.
  await deps.desk().call({ op: 'hub.rememberImportMapping', input, commandId: deps.newId() });
  return ok({ kept: rows.length, savedAt: kept.value.savedAt });
}

const quietMs = 1_000;

/** Says how far the keeping is once it takes more than a second. Leaving the seat ends it as stopping it does. */
function watch(deps: ActDeps, of: number, isStopped: () => boolean): Watch {
  const startedAt = performance.now();
  const session = deps.session();
  return {
    progress: (done) => {
      if (performance.now() - startedAt > quietMs) deps.notice({ kind: 'progress', what: 'keep', done, of });
    },
    stopped: () => (isStopped() || deps.session() !== session ? { code: 'import-stopped' } : null),
  };
}
