import { z } from 'zod';
import { caseModelIds, type CaseModel } from '../domain/case-supervision/models';
import type { NoteContent } from '../domain/reflection/note';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ColleagueId, FamilyId, RelationshipId, SupervisionId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { act, command, date, expectedVersion, filledProse, id, query } from './define';
import { noteContent } from './note-content';

interface Named {
  readonly id: ColleagueId;
  readonly name: string;
}

/** Supervision of one family, as a list shows it. */
export interface CaseSupervisionRow {
  readonly relationship: RelationshipId;
  readonly supervision: SupervisionId;
  readonly family: FamilyId;
  /** Null for a family this colleague may not see. */
  readonly familyName: string | null;
  readonly model: CaseModel;
  readonly on: CalendarDate;
  readonly supervisor: Named;
  readonly supervisee: Named;
  /** `decided` waits for the supervisor's approval; `promoted` is in the family's record. */
  readonly status: 'open' | 'decided' | 'promoted';
  readonly next: CalendarDate | null;
  readonly isFrozen: boolean;
}

/** What the person asking may do with it now; the desk decides again when they do it. */
export type CaseSupervisionAct = 'write' | 'decide' | 'promote';

export interface CaseSupervisionShown extends CaseSupervisionRow {
  readonly side: 'supervisor' | 'supervisee';
  /** One section for each prompt of the model. */
  readonly content: NoteContent;
  /** Empty until it was decided. */
  readonly decision: string;
  readonly decidedBy: Named | null;
  readonly promoted: { readonly by: Named; readonly at: Instant } | null;
  readonly version: number;
  readonly may: readonly CaseSupervisionAct[];
}

const which = { relationship: id<RelationshipId>(), supervision: id<SupervisionId>() };
const topics = ['case-supervision', 'relationship', 'colleague', 'family', 'session'] as const;

/** Supervision of families: said in the vault of the two, decided there, and promoted to the family's record. */
export const caseSupervisionContract = {
  /** Those of the colleague with the seat, on either side, the newest first. */
  'caseSupervision.list': query<readonly CaseSupervisionRow[]>()(z.strictObject({}), topics),
  /** Null when there is no such supervision. */
  'caseSupervision.read': query<CaseSupervisionShown | null>()(z.strictObject(which), topics),
  'caseSupervision.begin': command(z.strictObject({ ...which, family: id<FamilyId>(), model: z.enum(caseModelIds), on: date })),
  'caseSupervision.write': command(z.strictObject({ ...which, content: noteContent, expectedVersion })),
  'caseSupervision.decide': command(z.strictObject({ ...which, decision: filledProse(4_000), next: date.nullable(), expectedVersion })),
  /** The supervisor approves the decision as it was read, and the family's record has it from then on. */
  'caseSupervision.promote': act<{ readonly savedAt: Instant }>()(z.strictObject({ ...which, expectedVersion })),
} as const;
