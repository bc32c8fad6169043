import type { Theme } from '../../../shared/domain/hub/events';
import { promptsOf } from '../../../shared/domain/case-supervision/models';
import { addDays } from '../../../shared/kernel/calendar-date';
import type { CommentAnchor } from '../../../shared/domain/supervision/events';
import type { NoteContent } from '../../../shared/domain/reflection/note';
import type { CommentId, FamilyId, ReflectionId, RelationshipId, SharedNoteId, SupervisionId, ThemeId } from '../../../shared/kernel/ids';
import { scriptDay, scriptInstant } from './days';
import type { PracticeHands } from './hands';
import type { ScriptSharing, ScriptSupervision } from './script';

type Step = ScriptSharing['steps'][number];

/** Private notes and families by their keys in the script. */
interface Named {
  readonly noteOf: (key: string) => ReflectionId;
  readonly familyOf: (key: string) => FamilyId;
}

/** Who supervises whom, what they said of the notes they share and of families, and that they met. */
export async function seedSupervision(hands: PracticeHands, script: ScriptSupervision, { noteOf, familyOf }: Named): Promise<void> {
  const relationships = new Map(script.relationships.map((one) => [one.key, beginOne(hands, one)]));
  const [first] = script.relationships;
  if (first !== undefined) await addThemes(hands, first.supervisor, script.themes);
  const pairOf = (key: string) => known(script.relationships.find((one) => one.key === key));
  // A fresh uuid v7 is what the brand stands for.
  const whichOf = (key: string) => ({ relationship: known(relationships.get(key)), supervision: hands.newId() as SupervisionId });
  for (const sharing of script.sharings) {
    const { relationship } = whichOf(sharing.relationship);
    await shareNote(hands, script, sharing, { relationship, note: noteOf(sharing.reflection) });
  }
  for (const scripted of script.cases) {
    const family = familyOf(scripted.family);
    await superviseCase(hands, pairOf(scripted.relationship), whichOf(scripted.relationship), { family, scripted });
  }
  for (const { relationship, by, day, at, nextDay, ...held } of script.sessions) {
    stand(hands, { by, day, at });
    const next = nextDay === null ? null : addDays(hands.today, nextDay);
    await hands.done('supervision.recordHeld', { ...whichOf(relationship), ...held, on: scriptDay(hands.today, day), next });
  }
  for (const { by, day, at, attendance, themes } of script.groups) {
    stand(hands, { by, day, at });
    // As above.
    const supervision = hands.newId() as SupervisionId;
    const named = themesNamed(hands, themes);
    await hands.done('supervision.recordGroup', { supervision, on: scriptDay(hands.today, day), attendance, themes: named });
  }
}

async function superviseCase(
  hands: PracticeHands,
  pair: ScriptSupervision['relationships'][number],
  which: { readonly relationship: RelationshipId; readonly supervision: SupervisionId },
  { family, scripted }: { readonly family: FamilyId; readonly scripted: ScriptSupervision['cases'][number] },
): Promise<void> {
  const { model, day, at, answers, decision, nextDay } = scripted;
  const on = scriptDay(hands.today, day);
  stand(hands, { by: pair.supervisee, day, at });
  await hands.done('caseSupervision.begin', { ...which, family, model, on });
  const sections = promptsOf(model).map((prompt, index) => ({ prompt, paragraphs: [answers[index] ?? ''] }));
  await hands.done('caseSupervision.write', { ...which, content: { sections }, expectedVersion: 1 });
  await hands.done('caseSupervision.decide', { ...which, decision, next: scriptDay(hands.today, nextDay), expectedVersion: 2 });
  stand(hands, { by: pair.supervisor, day, at });
  await hands.act('caseSupervision.promote', { ...which, expectedVersion: 3 });
}

function beginOne(hands: PracticeHands, { key: _key, day, supervisor, supervisee, ...terms }: ScriptSupervision['relationships'][number]) {
  const [above, under] = [hands.colleague(supervisor), hands.colleague(supervisee)];
  return hands.begin({ ...terms, supervisor: above, supervisee: under, from: scriptDay(hands.today, day) });
}

/** The words a supervisor of this hub counts by, beside those every hub begins with. */
async function addThemes(hands: PracticeHands, by: string, names: readonly string[]): Promise<void> {
  hands.as(hands.colleague(by));
  // Fresh uuids v7 are what the brand stands for.
  const added: Theme[] = names.map((name) => ({ id: hands.newId() as ThemeId, name }));
  await hands.done('hub.setThemes', { themes: [...hands.themes(), ...added] });
}

interface Shared {
  readonly relationship: RelationshipId;
  readonly sharedNote: SharedNoteId;
  readonly content: NoteContent;
}

async function shareNote(
  hands: PracticeHands,
  script: ScriptSupervision,
  sharing: ScriptSharing,
  { relationship, note }: { readonly relationship: RelationshipId; readonly note: ReflectionId },
): Promise<void> {
  const author = known(script.relationships.find(({ key }) => key === sharing.relationship)).supervisee;
  stand(hands, { ...sharing, by: author });
  // A fresh uuid v7 is what the brand stands for.
  const sharedNote = hands.newId() as SharedNoteId;
  await hands.act('reflection.share', { reflection: note, relationship, sharedNote });
  const { content } = known(await hands.ask('supervision.read', { relationship, sharedNote }));
  let last: CommentId | null = null;
  for (const step of sharing.steps) {
    stand(hands, step);
    last = (await take(hands, { relationship, sharedNote, content }, step, last)) ?? last;
  }
}

/** @returns the comment that was made, which the next reply answers. */
async function take(hands: PracticeHands, { content, ...which }: Shared, step: Step, last: CommentId | null): Promise<CommentId | null> {
  const { op, words, quote } = step;
  // A fresh uuid v7 is what the brand stands for.
  const comment = hands.newId() as CommentId;
  if (op === 'open') await hands.done('supervision.open', which);
  if (op === 'return') await hands.done('supervision.return', { ...which, question: words });
  if (op === 'action') await hands.done('supervision.agreeAction', { ...which, text: words, due: null });
  if (op === 'themes') await hands.done('supervision.themes', { ...which, themes: themesNamed(hands, words) });
  if (op === 'signOff') {
    const { hash } = known(await hands.ask('supervision.read', which));
    await hands.act('supervision.signOff', { ...which, hash, passphrase: hands.passphrase });
  }
  if (op !== 'comment' && op !== 'reply') return null;
  const anchor = quote === '' ? null : anchorOf(content, quote);
  await hands.done('supervision.comment', { ...which, comment, anchor, text: words, replyTo: op === 'reply' ? last : null });
  return comment;
}

function themesNamed(hands: PracticeHands, names: string): ThemeId[] {
  return names.split(', ').map((name) => known(hands.themes().find((theme) => theme.name === name)).id);
}

/** Where the words a comment stands at are in the note. */
function anchorOf({ sections }: NoteContent, quote: string): CommentAnchor {
  const found = sections.flatMap(({ paragraphs }, section) =>
    paragraphs.flatMap((words, paragraph) => (words.includes(quote) ? [{ section, paragraph, from: words.indexOf(quote) }] : [])),
  );
  const at = known(found[0]);
  return { ...at, to: at.from + quote.length, quote };
}

function stand(hands: PracticeHands, { by, day, at }: { readonly by: string; readonly day: number; readonly at: string }): void {
  hands.as(hands.colleague(by));
  hands.at(scriptInstant(scriptDay(hands.today, day), at));
}

export function known<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('the script speaks of something that is not in it');
  return value;
}
