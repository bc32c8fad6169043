import { z } from 'zod';
import { consentStates, relations, type LevelOfNeed } from '../domain/family/events';
import { importFields, type ImportField } from '../domain/request/import/fields';
import type { CellNote } from '../domain/request/import/cell-note';
import { routes, triageOutcomes, urgentFlags, type RequestDetails, type TriageOutcome, type UrgentFlag } from '../domain/request/events';
import type { Likeness } from '../domain/person/same-person';
import type { CalendarDate } from '../kernel/calendar-date';
import type { AgencyId, FamilyId, PersonId, RequestId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { act, command, date, filledLine, id, instant, line, prose, query } from './define';

export const personSchema = z.strictObject({
  id: id<PersonId>(),
  name: line(200),
  relation: z.enum(relations),
  bornOn: date.nullable(),
  nhsNumber: line(20).nullable(),
  caseNumber: line(50),
});

/** Read only in its type; freezing what a window sent would throw on some of what it can send. */
const agencyIds: z.ZodType<readonly AgencyId[], readonly AgencyId[]> = z.array(id<AgencyId>()).max(50);

export const consentSchema = z.strictObject({
  state: z.enum(consentStates),
  how: z.enum(['spoken', 'written', 'unknown']),
  on: date.nullable(),
  notAgencies: agencyIds,
  notInWords: line(500),
});

export const levelSchema: z.ZodType<LevelOfNeed, LevelOfNeed> = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const requestedPerson = personSchema.extend({ consent: consentSchema });
type RequestedPersonInput = z.infer<typeof requestedPerson>;
const requestedPeople: z.ZodType<readonly RequestedPersonInput[], readonly RequestedPersonInput[]> = z.array(requestedPerson).max(30);
const urgentList: z.ZodType<readonly UrgentFlag[], readonly UrgentFlag[]> = z.array(z.enum(urgentFlags)).max(urgentFlags.length);

const detailsSchema = z.strictObject({
  receivedAt: instant,
  route: z.enum(routes),
  requestedBy: line(200),
  wordsAsSpoken: prose(),
  people: requestedPeople,
  safeContact: line(500),
  address: line(500),
  phone: line(100),
  urgent: urgentList,
  sourceReference: line(100),
});

const request = id<RequestId>();

export const requestFilters = ['waiting', 'urgent', 'triaged', 'all'] as const;
export type RequestFilter = (typeof requestFilters)[number];

export interface TriageShown {
  readonly outcome: TriageOutcome;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  readonly on: CalendarDate;
  readonly by: string;
  readonly family: { readonly id: FamilyId; readonly name: string; readonly reference: string } | null;
}

export interface RequestRow {
  readonly id: RequestId;
  readonly version: number;
  readonly details: RequestDetails;
  readonly imported: boolean;
  readonly receivedBy: string;
  readonly triage: TriageShown | null;
}

export interface RequestList {
  readonly rows: readonly RequestRow[];
  readonly counts: Readonly<Record<RequestFilter, number>>;
  /** How many rows fit the filter; the list shows the first of them. */
  readonly total: number;
}

/** Somebody in the record who looks like a person of a request, or has the same name and is somebody else. */
export interface PersonMatch {
  readonly person: PersonId;
  readonly likeness: Likeness;
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly where:
    | { readonly kind: 'family'; readonly family: FamilyId; readonly name: string; readonly reference: string }
    | { readonly kind: 'request'; readonly request: RequestId; readonly receivedAt: Instant };
}

const identity = z.strictObject({ person: id<PersonId>(), name: line(200), bornOn: date.nullable(), nhsNumber: line(20).nullable() });
type Identified = z.infer<typeof identity>;
const identities: z.ZodType<readonly Identified[], readonly Identified[]> = z.array(identity).max(30);

/** A file that was read and is held until the next one, with what its columns seem to be. */
export interface SheetShown {
  /** Names the file's content; the same content has the same name. */
  readonly sheet: string;
  readonly label: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly delimiter: 'comma' | 'semicolon' | 'tab' | 'bar';
  readonly columns: readonly {
    readonly header: string;
    readonly isDoubled: boolean;
    readonly samples: readonly string[];
    readonly field: ImportField;
  }[];
  readonly rowCount: number;
  readonly dateOrder: 'day-first' | 'month-first';
  /** The columns were matched the way they were last time. */
  readonly isRemembered: boolean;
}

export type RowState = 'ready' | 'check' | 'blocked' | 'already';

export interface PreviewRow {
  /** The line of the file the row begins on. */
  readonly line: number;
  readonly index: number;
  readonly state: RowState;
  readonly details: RequestDetails;
  readonly notes: readonly CellNote[];
  readonly matches: readonly PersonMatch[];
}

export interface Preview {
  /** Row indexes by state, ascending. */
  readonly states: Readonly<Record<RowState, readonly number[]>>;
  readonly rows: readonly PreviewRow[];
}

const mapping: z.ZodType<readonly ImportField[], readonly ImportField[]> = z.array(z.enum(importFields)).min(1).max(500);
const dateOrder = z.enum(['day-first', 'month-first']);
const sheet = z.string().regex(/^[0-9a-f]{64}$/);

/** How many rows one file may have, and so how many one import may keep. */
export const mostRowsAnImport = 50_000;

const chosenRows: z.ZodType<readonly number[], readonly number[]> = z.array(z.int().min(0)).min(1).max(mostRowsAnImport);

export const requestContract = {
  'request.receive': command(z.strictObject({ request, details: detailsSchema, imported: z.boolean().optional() })),
  'request.correct': command(z.strictObject({ request, details: detailsSchema, why: line() })),
  'request.triage': command(
    z.strictObject({
      request,
      outcome: z.enum(triageOutcomes),
      reason: line(1_000),
      level: levelSchema.nullable(),
      family: id<FamilyId>().nullable(),
    }),
  ),
  'request.list': query<RequestList>()(z.strictObject({ filter: z.enum(requestFilters), find: line(200) }), [
    'request',
    'family',
    'colleague',
  ]),
  'request.show': query<RequestRow | null>()(z.strictObject({ request }), ['request', 'family', 'colleague']),
  'request.matches': query<readonly PersonMatch[]>()(z.strictObject({ people: identities, except: request.nullable() }), [
    'request',
    'family',
  ]),
  /** Reads a chosen file in a process of its own. */
  'intake.read': act<SheetShown>()(z.strictObject({ place: filledLine(100), label: line(300) })),
  /** What the rows would become; `rows` are those from `from` on, `most` of them. */
  'intake.preview': act<Preview>()(
    z.strictObject({
      sheet,
      mapping,
      dateOrder,
      from: z.int().min(0),
      most: z.int().min(0).max(200),
      state: z.enum(['ready', 'check', 'blocked', 'already']).nullable(),
    }),
  ),
  /** Keeps the chosen rows, all or none; the same choice of the same file is kept once. */
  'intake.commit': act<{ readonly kept: number; readonly savedAt: Instant }>()(
    z.strictObject({ sheet, mapping, dateOrder, rows: chosenRows }),
  ),
  /** Ends the keeping that is under way; nothing of it is in the record then. */
  'intake.stop': act<null>()(z.strictObject({})),
  'hub.rememberImportMapping': command(
    z.strictObject({ signature: filledLine(20_000), mapping: z.record(z.string().max(10), z.enum(importFields)) }),
  ),
} as const;
