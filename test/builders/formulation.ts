import type { FormulationCommand, FormulationContext } from '../../shared/domain/formulation/commands';
import { formulationAggregate } from '../../shared/domain/formulation/decide';
import type { SaidStatement } from '../../shared/domain/formulation/draft';
import type { FormulationEvent, Goal, Hypothesis, PlacedStatement } from '../../shared/domain/formulation/events';
import { emptyFormulation, type FormulationState } from '../../shared/domain/formulation/state';
import type { P, Statement } from '../../shared/domain/statement/statement';
import type { DiscussionId, GoalId, StatementId } from '../../shared/kernel/ids';
import { actionFacts, recordedAs } from './action';
import { anId, colleagues } from './directory';

export const aDiscussion = anId<DiscussionId>(0x801);

export function statementId(number: number): StatementId {
  return anId<StatementId>(0x810 + number);
}

export function goalId(number: number): GoalId {
  return anId<GoalId>(0x850 + number);
}

/** "Arguments at bedtime push him out", told by Tara to early help. */
export function aStatement(number: number, changes: Partial<Statement> = {}): Statement {
  return {
    id: statementId(number),
    text: `Arguments at bedtime push him out (${number})`,
    speaker: { kind: 'colleague', colleague: colleagues.bethan },
    kind: 'reported',
    source: 'told by Tara',
    disclosure: 'family-can-see',
    people: [],
    p: 'perpetuating',
    happenedOn: null,
    ...changes,
  };
}

/** Said in the discussion with this P. */
export function said(number: number, p: P | null = 'perpetuating', changes: Partial<Statement> = {}): SaidStatement {
  return { statement: aStatement(number, { ...changes, p }), saidIn: aDiscussion, p };
}

/** Typed into the formulation itself. */
export function typedIn(number: number, p: P = 'protective', text = `No arguments when gran stays (${number})`): PlacedStatement {
  return { statement: aStatement(number, { text, p }), saidIn: null, p };
}

export function aGuess(changes: Partial<Hypothesis> = {}): Hypothesis {
  return {
    text: 'Jude goes missing because arguments at bedtime (1) leave him nowhere else.',
    confidence: 7,
    wrongIf: 'he goes missing on calm nights too',
    familyView: '',
    alternative: '',
    links: [statementId(1)],
    ...changes,
  };
}

export function aGoal(number: number, changes: Partial<Goal> = {}): Goal {
  return {
    id: goalId(number),
    factor: statementId(1),
    text: 'Jude is home and calm at bedtime, five nights in seven',
    now: '2',
    aim: '5',
    by: null,
    agreedBy: 'Tara and Jude',
    ...changes,
  };
}

export const oneFactor: FormulationCommand = { type: 'setPriorities', priorities: [{ factor: statementId(1), changeable: 8 }] };

/** Three things that keep it going were said, and one that set it off. */
export function formulationFacts(changes: Partial<FormulationContext> = {}): FormulationContext {
  const { now, today, by, newId } = actionFacts();
  return { now, today, by, newId, said: [said(1), said(2), said(3), said(4, 'precipitating')], actions: [], ...changes };
}

export function decideFormulation(state: FormulationState, command: FormulationCommand, facts = formulationFacts()) {
  const decided = formulationAggregate.decide(state, command, facts);
  return decided.ok ? decided.value : decided.refusal.code;
}

/** Plays commands one after another; throws when one is refused. */
export function formulated(commands: readonly FormulationCommand[], facts = formulationFacts()): FormulationState {
  return commands.reduce((state, command) => {
    const decided = decideFormulation(state, command, facts);
    if (typeof decided === 'string') throw new Error(decided);
    return withEvents(state, decided);
  }, emptyFormulation);
}

export function withEvents(state: FormulationState, events: readonly FormulationEvent[]): FormulationState {
  return events.reduce((now, event) => formulationAggregate.evolve(now, recordedAs(event)), state);
}
