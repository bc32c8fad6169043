import type { FamilyAction } from '../../../../shared/domain/formulation/commands';
import type { SaidStatement } from '../../../../shared/domain/formulation/draft';
import type { Statement } from '../../../../shared/domain/statement/statement';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { all, first, type ReadDb } from '../../vault/sql';
import { familyActions, familyName, statementsOf, type FamilyActionRecord, type StatementRecord } from './sql';

/** What a family's formulation draws on, read in one transaction. */
export interface FormulationFacts {
  readonly said: readonly SaidStatement[];
  readonly actions: readonly FamilyAction[];
}

/** The statements and actions of a family as recorded now, oldest first. */
export function formulationFacts(db: ReadDb, family: FamilyId): FormulationFacts {
  return {
    said: all<StatementRecord>(db, statementsOf(family)).flatMap(saidStatement),
    actions: all<FamilyActionRecord>(db, familyActions(family)).map(({ action, goal }) => ({ action, goal })),
  };
}

/** What was said in a discussion; nothing for a statement of the formulation itself. */
export function saidStatement({ body, saidIn }: StatementRecord): SaidStatement[] {
  // Written by the projection beside it, from a statement.
  const statement = JSON.parse(body) as Statement;
  return saidIn === null ? [] : [{ statement, saidIn, p: statement.p }];
}

export function isKnownFamily(db: ReadDb, family: FamilyId): boolean {
  return first(db, familyName(family)) !== null;
}
