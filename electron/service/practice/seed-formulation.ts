import type { Goal, Priority } from '../../../shared/domain/formulation/events';
import type { FamilyId, GoalId, StatementId } from '../../../shared/kernel/ids';
import { scriptInstant, scriptDay } from './days';
import type { PracticeHands } from './hands';
import type { ScriptFormulation } from './script';
import type { SeededDiscussion } from './seed-meetings';

/** The formulation the team agreed, made of what was said in the family's discussions. */
export async function seedFormulation(
  hands: PracticeHands,
  family: FamilyId,
  scripted: ScriptFormulation,
  discussions: readonly SeededDiscussion[],
): Promise<void> {
  hands.at(scriptInstant(scriptDay(hands.today, scripted.day), '14:20'));
  hands.as(hands.colleague(scripted.by));
  const said = new Map(discussions.flatMap((one) => [...one.statements]));
  const actions = new Map(discussions.flatMap((one) => [...one.actions]));
  await placeAll(hands, family, said);
  const idOf = (words: string): StatementId => known(said.get(words)).statement.id;
  await hands.done('formulation.writeHypothesis', {
    family,
    hypothesis: {
      text: scripted.hypothesis,
      confidence: scripted.confidence,
      wrongIf: scripted.wrongIf,
      familyView: scripted.familyView,
      alternative: scripted.alternative,
      links: scripted.links.map(idOf),
    },
  });
  const priorities: Priority[] = scripted.priorities.map(({ factor, changeable }) => ({ factor: idOf(factor), changeable }));
  await hands.done('formulation.setPriorities', { family, priorities });
  for (const priority of scripted.priorities) {
    const goal: Goal = {
      ...priority.goal,
      // A fresh uuid v7 is what the brand stands for.
      id: hands.newId() as GoalId,
      factor: idOf(priority.factor),
      by: scriptDay(hands.today, priority.goal.by),
    };
    await hands.done('formulation.setGoal', { family, goal });
    for (const words of priority.actions) {
      await hands.done('formulation.linkAction', { family, action: known(actions.get(words)), goal: goal.id });
    }
  }
  await hands.done('record.open', { family });
  const shown = await hands.ask('formulation.show', { family });
  await hands.done('formulation.agree', { family, expectedVersion: shown.state === 'open' ? shown.formulation.version : 0 });
}

async function placeAll(hands: PracticeHands, family: FamilyId, said: SeededDiscussion['statements']): Promise<void> {
  for (const { statement, saidIn } of said.values()) {
    if (statement.p === null) continue;
    await hands.done('formulation.place', { family, placed: { statement, saidIn, p: statement.p } });
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the script speaks of words nobody said');
  return value;
}
