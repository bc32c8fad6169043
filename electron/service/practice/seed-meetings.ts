import { MINUTE_MS } from '../../../shared/kernel/instant';
import type { ActionId, DisagreementId, DiscussionId, MeetingId, StatementId } from '../../../shared/kernel/ids';
import type { Speaker, Statement } from '../../../shared/domain/statement/statement';
import { scriptInstant, scriptDay } from './days';
import type { PracticeHands } from './hands';
import type { ScriptDiscussion, ScriptFamily, ScriptLine, ScriptMeeting } from './script';
import type { SeededFamily } from './seed-families';

export interface SeededDiscussion {
  readonly discussion: DiscussionId;
  readonly family: SeededFamily;
  readonly statements: ReadonlyMap<string, { readonly statement: Statement; readonly saidIn: DiscussionId }>;
  readonly actions: ReadonlyMap<string, ActionId>;
}

export interface Held {
  readonly scripted: ScriptDiscussion;
  readonly of: ScriptFamily;
  readonly family: SeededFamily;
}

/** Holds one meeting of the past, item by item, as its people held it. */
export async function seedMeeting(hands: PracticeHands, meeting: ScriptMeeting, held: readonly Held[]): Promise<SeededDiscussion[]> {
  const on = scriptDay(hands.today, meeting.day);
  let now = scriptInstant(on, meeting.startsAt) - 45 * MINUTE_MS;
  const pass = (minutes: number): void => hands.at((now += minutes * MINUTE_MS));
  pass(0);
  hands.as(hands.colleague(meeting.minuteTaker));
  const id = newId<MeetingId>(hands);
  await hands.done('meeting.buildDaily', { meeting: id, on });
  const items = await planItems(hands, id, held);
  await hands.done('meeting.setRoles', {
    meeting: id,
    chair: hands.colleague(meeting.chair),
    minuteTaker: hands.colleague(meeting.minuteTaker),
  });
  pass(45);
  await open(hands, id, meeting);
  const seeded: SeededDiscussion[] = [];
  for (const { item, family } of items) {
    pass(1);
    await hands.done('meeting.openItem', { meeting: id, item });
    const about = held.find((one) => one.family.family === family);
    if (about) seeded.push(await discuss(hands, id, item, about, pass));
    else await hands.done('meeting.closeItem', { meeting: id, item, outcome: 'done', why: '' });
  }
  pass(1);
  await hands.done('meeting.close', { meeting: id });
  return seeded;
}

/** The agenda is built from open work; what the script does not discuss that day is put off, what is missing is added. */
async function planItems(hands: PracticeHands, meeting: MeetingId, held: readonly Held[]) {
  const built = (await hands.ask('meeting.current', {}))?.items ?? [];
  for (const item of built) {
    if (item.family !== null && !held.some((one) => one.family.family === item.family)) {
      await hands.done('meeting.removeItem', { meeting, item: item.id, why: 'The people it needs are not here today.' });
    }
  }
  for (const { scripted, family } of held) {
    const there = built.find((item) => item.family === family.family);
    const common = {
      title: '',
      question: scripted.question,
      minutes: scripted.minutes,
      presenter: hands.colleague(scripted.presenter),
      needs: scripted.needs.map((code) => hands.discipline(code)),
    };
    if (there) await hands.done('meeting.changeItem', { meeting, item: there.id, ...common });
    else {
      const item = {
        id: newId<DiscussionId>(hands),
        kind: scripted.kind,
        family: family.family,
        request: null,
        carriedFrom: null,
        ...common,
      };
      await hands.done('meeting.addItem', { meeting, item, before: null });
    }
  }
  const planned = (await hands.ask('meeting.current', {}))?.items ?? [];
  return planned.map((item) => ({ item: item.id, family: item.family }));
}

async function open(hands: PracticeHands, meeting: MeetingId, scripted: ScriptMeeting): Promise<void> {
  const here = scripted.here.map((key) => hands.colleague(key));
  await hands.done('meeting.start', { meeting });
  for (const who of here) await hands.done('meeting.arrive', { meeting, who });
  for (const key of scripted.writing) await hands.done('meeting.contributeInWriting', { meeting, who: hands.colleague(key), item: null });
  for (const key of scripted.apologies) await hands.done('meeting.apologise', { meeting, who: hands.colleague(key) });
  await hands.done('meeting.acknowledge', { meeting, who: here });
}

async function discuss(
  hands: PracticeHands,
  meeting: MeetingId,
  discussion: DiscussionId,
  { scripted, family }: Held,
  pass: (minutes: number) => void,
): Promise<SeededDiscussion> {
  await hands.done('discussion.open', { discussion, meeting, family: family.family, question: scripted.question });
  const statements = new Map<string, { statement: Statement; saidIn: DiscussionId }>();
  let after: StatementId | null = null;
  for (const line of scripted.lines) {
    pass(1);
    const statement = statementOf(hands, line, family);
    // The contract takes lists that can grow; the desk only reads them.
    await hands.done('discussion.addStatement', { discussion, statement: statement as never, after });
    statements.set(line.text, { statement, saidIn: discussion });
    after = statement.id;
  }
  const actions = await conclude(hands, discussion, scripted, family);
  pass(1);
  await hands.batch([
    { op: 'discussion.close', input: { discussion, overrideReason: '' } },
    { op: 'meeting.closeItem', input: { meeting, item: discussion, outcome: 'done', why: '' } },
  ]);
  return { discussion, family, statements, actions };
}

async function conclude(hands: PracticeHands, discussion: DiscussionId, scripted: ScriptDiscussion, family: SeededFamily) {
  const actions = new Map<string, ActionId>();
  await hands.done('discussion.writeDecision', { discussion, decision: scripted.decision });
  if (scripted.disagreement) {
    const disagreement = { ...scripted.disagreement, id: newId<DisagreementId>(hands), who: hands.colleague(scripted.disagreement.who) };
    await hands.done('discussion.disagree', { discussion, disagreement });
  } else await hands.done('discussion.agree', { discussion });
  await hands.done('discussion.setFamilyTold', { discussion, told: scripted.told });
  await hands.done('discussion.agreeReview', { discussion, on: scriptDay(hands.today, scripted.reviewDay) });
  await hands.done('family.setReview', { family: family.family, on: scriptDay(hands.today, scripted.reviewDay) });
  for (const { text, owner, due } of scripted.actions) {
    const action = newId<ActionId>(hands);
    actions.set(text, action);
    await hands.done('action.agree', {
      action,
      text,
      family: family.family,
      discussion,
      goal: null,
      owner: hands.colleague(owner),
      due: scriptDay(hands.today, due),
    });
  }
  return actions;
}

function statementOf(hands: PracticeHands, line: ScriptLine, family: SeededFamily): Statement {
  const person = (key: string) => family.people.get(key) ?? null;
  const speaker: Speaker = line.who.startsWith('family:')
    ? { kind: 'family', person: person(line.who.slice('family:'.length)) }
    : { kind: 'colleague', colleague: hands.colleague(line.who) };
  return {
    id: newId<StatementId>(hands),
    text: line.text,
    speaker,
    kind: line.kind,
    source: line.source,
    disclosure: line.disclosure,
    people: line.about.flatMap((key) => person(key) ?? []),
    p: line.p,
    happenedOn: null,
  };
}

function newId<T extends string>(hands: PracticeHands): T {
  // A fresh uuid v7 is what every brand stands for.
  return hands.newId() as T;
}
