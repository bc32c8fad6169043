import families from '../../../resources/sample-hub/families.json';
import meetings from '../../../resources/sample-hub/meetings.json';
import reflections from '../../../resources/sample-hub/reflections.json';
import supervision from '../../../resources/sample-hub/supervision.json';
import waiting from '../../../resources/sample-hub/waiting-requests.json';
import type { FamilyId, ReflectionId } from '../../../shared/kernel/ids';
import { scriptInstant, scriptDay } from './days';
import type { PracticeHands } from './hands';
import { PracticeScript, type ScriptFamily } from './script';
import { seedFamily, seedWaiting, type SeededFamily } from './seed-families';
import { seedFormulation } from './seed-formulation';
import { seedMeeting, type SeededDiscussion } from './seed-meetings';
import { seedMinutes } from './seed-minutes';
import { seedReflection } from './seed-reflections';
import { known, seedSupervision } from './seed-supervision';

interface Past {
  readonly of: ScriptFamily;
  readonly family: SeededFamily;
  readonly discussions: SeededDiscussion[];
}

/** Gives a fresh practice hub its past: families, meetings, actions, a formulation and minutes, up to this morning. */
export async function seedPractice(hands: PracticeHands): Promise<void> {
  const script = PracticeScript.parse({ families, meetings, waiting, reflections, supervision });
  const past: Past[] = [];
  const arrivals = [...script.families].sort((left, right) => left.request.day - right.request.day);
  for (const meeting of script.meetings) {
    await arriveUntil(hands, arrivals, meeting.day, past);
    const held = past.flatMap(({ of, family }) =>
      of.discussions.filter((one) => one.meeting === meeting.key).map((scripted) => ({ scripted, of, family })),
    );
    const discussions = await seedMeeting(hands, meeting, held);
    for (const one of past) one.discussions.push(...discussions.filter(({ family }) => family === one.family));
    await seedMinutes(hands, meeting, discussions);
  }
  await arriveUntil(hands, arrivals, 0, past);
  for (const { of, family, discussions } of past) {
    if (of.formulation) await seedFormulation(hands, family.family, of.formulation, discussions);
    await followUp(hands, of, discussions);
  }
  const notes = new Map<string, ReflectionId>();
  for (const one of script.reflections) notes.set(one.key, await seedReflection(hands, one, (key) => familyOf(past, key)));
  await seedSupervision(hands, script.supervision, {
    noteOf: (key) => known(notes.get(key)),
    familyOf: (key) => familyOf(past, key),
  });
  await seedWaiting(hands, script.waiting);
}

function familyOf(past: readonly Past[], key: string): FamilyId {
  return known(past.find(({ of }) => of.key === key)).family.family;
}

async function arriveUntil(hands: PracticeHands, arrivals: ScriptFamily[], day: number, past: Past[]): Promise<void> {
  while (arrivals[0] !== undefined && arrivals[0].request.day <= day) {
    const [of] = arrivals.splice(0, 1);
    if (of) past.push({ of, family: await seedFamily(hands, of), discussions: [] });
  }
}

/** What became of the actions since. */
async function followUp(hands: PracticeHands, of: ScriptFamily, discussions: readonly SeededDiscussion[]): Promise<void> {
  const ids = new Map(discussions.flatMap((one) => [...one.actions]));
  const steps = of.discussions
    .flatMap(({ actions }) => actions.flatMap((action) => action.later.map((step) => ({ ...step, action: ids.get(action.text) }))))
    .sort((left, right) => left.day - right.day);
  for (const { day, by, op, words, action } of steps) {
    if (action === undefined) continue;
    hands.at(scriptInstant(scriptDay(hands.today, day), '16:10'));
    hands.as(hands.colleague(by));
    if (op === 'complete') await hands.done('action.complete', { action, evidence: words });
    if (op === 'check') await hands.done('action.check', { action });
    if (op === 'block') await hands.done('action.block', { action, why: words });
  }
}
