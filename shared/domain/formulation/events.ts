import type { CalendarDate } from '../../kernel/calendar-date';
import type { ActionId, DiscussionId, GoalId, StatementId } from '../../kernel/ids';
import type { P, Statement } from '../statement/statement';

/** A statement in its place under a P. It lives where it was said; the wording is frozen only when a version is agreed. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** Where it was said; null when it was written in the formulation itself. */
  readonly saidIn: DiscussionId | null;
  readonly p: P;
}

export interface Hypothesis {
  readonly text: string;
  /** 0 to 10. */
  readonly confidence: number;
  readonly wrongIf: string;
  readonly familyView: string;
  readonly alternative: string;
  /** The statements it rests on. */
  readonly links: readonly StatementId[];
}

export interface Priority {
  readonly factor: StatementId;
  /** 0 to 10: how far we can change it. */
  readonly changeable: number;
}

export interface Goal {
  readonly id: GoalId;
  /** The prioritised factor it answers. */
  readonly factor: StatementId;
  readonly text: string;
  readonly now: string;
  readonly aim: string;
  readonly by: CalendarDate | null;
  readonly agreedBy: string;
}

/** Everything an agreed version holds; it never changes again. */
export interface FormulationVersion {
  readonly number: number;
  readonly items: readonly PlacedStatement[];
  readonly hypothesis: Hypothesis;
  readonly priorities: readonly Priority[];
  readonly goals: readonly Goal[];
  readonly actions: readonly { readonly action: ActionId; readonly goal: GoalId }[];
}

/** The stream's id is the family's: a family has one formulation with numbered versions. */
export type FormulationEvent =
  | { readonly type: 'StatementPlaced'; readonly v: 1; readonly placed: PlacedStatement }
  | { readonly type: 'PlacedStatementRemoved'; readonly v: 1; readonly statement: StatementId }
  | { readonly type: 'HypothesisWritten'; readonly v: 1; readonly hypothesis: Hypothesis }
  | { readonly type: 'PrioritiesSet'; readonly v: 1; readonly priorities: readonly Priority[] }
  | { readonly type: 'GoalSet'; readonly v: 1; readonly goal: Goal }
  | { readonly type: 'GoalRemoved'; readonly v: 1; readonly goal: GoalId }
  | { readonly type: 'ActionLinked'; readonly v: 1; readonly action: ActionId; readonly goal: GoalId }
  | { readonly type: 'ActionUnlinked'; readonly v: 1; readonly action: ActionId }
  | { readonly type: 'FormulationAgreed'; readonly v: 1; readonly version: FormulationVersion };
