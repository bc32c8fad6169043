import { emptyNote } from '../../../shared/domain/reflection/note';
import type { FamilyId, ReflectionId } from '../../../shared/kernel/ids';
import { scriptDay, scriptInstant } from './days';
import type { PracticeHands } from './hands';
import type { ScriptReflection } from './script';

/**
 * Writes a private note in its author's own vault.
 * @param familyOf A family by its key in the script.
 */
export async function seedReflection(
  hands: PracticeHands,
  scripted: ScriptReflection,
  familyOf: (key: string) => FamilyId,
): Promise<ReflectionId> {
  const { by, day, at, model, title, answers } = scripted;
  hands.as(hands.colleague(by));
  hands.at(scriptInstant(scriptDay(hands.today, day), at));
  // A fresh uuid v7 is what the brand stands for.
  const reflection = hands.newId() as ReflectionId;
  await hands.done('reflection.begin', { reflection, model, title });
  const sections = emptyNote(model).sections.map(({ prompt }, index) => ({ prompt, paragraphs: [answers[index] ?? ''] }));
  await hands.done('reflection.write', { reflection, content: { sections }, expectedVersion: 1 });
  if (scripted.family !== null) {
    await hands.done('reflection.link', { reflection, link: { kind: 'family', family: familyOf(scripted.family) } });
  }
  return reflection;
}
