import { v7 } from 'uuid';
import type { ActDeps } from '../../electron/service/desk/act-deps';
import type { OpenSigner, SigningKeys } from '../../electron/service/documents/signer';
import { runJob } from '../../electron/service/jobs/run-job';
import { createMinuteActs } from '../../electron/service/modules/minute/acts';
import type { ColleagueId, DiscussionId, FamilyId, MinuteId } from '../../shared/kernel/ids';
import { ok, refuse } from '../../shared/kernel/result';
import { anItem, aFamily, aMeeting, aStatement } from './discussion';
import { aLiveMeeting, otherFamily, otherItem } from './discussed';
import { aDirectory, anId, colleagues } from './directory';
import { aTestAuthority, type TestAuthority } from './signer';
import { aTestDesk, type TestDesk } from './test-desk';
import { jude, tara } from './capture';

export const aMinute = anId<MinuteId>(0x701);
export const passphraseOf = (colleague: ColleagueId): string => `passphrase of ${colleague}`;

export interface MinutedDesk {
  readonly desk: TestDesk;
  readonly acts: ReturnType<typeof createMinuteActs>;
  readonly authority: TestAuthority;
  /** A place somebody chose in a dialog. */
  choose(path: string): string;
}

/** A desk whose colleagues can sign; two families are on the agenda of its live meeting. */
export async function aMinutedDesk(here?: readonly ColleagueId[]): Promise<MinutedDesk> {
  const desk = aTestDesk();
  const directory = aDirectory();
  const authority = await aTestAuthority();
  const places = new Map<string, string>();
  aLiveMeeting(desk, here);
  const signing: SigningKeys = {
    open: async (colleague, passphrase) => {
      if (passphrase !== passphraseOf(colleague)) return refuse('wrong-passphrase');
      const signer: OpenSigner = { ...(await authority.signerFor(directory.colleague(colleague)?.name ?? '')), close: () => {} };
      return ok(signer);
    },
    authority: () => authority.certificate,
  };
  const deps: Pick<ActDeps, 'now' | 'newId' | 'session' | 'directory' | 'desk' | 'jobs' | 'signing' | 'placeOf' | 'announce'> = {
    now: () => desk.now,
    newId: () => v7(),
    session: () => desk.session(),
    directory: () => directory,
    desk: () => desk.desk,
    jobs: { run: runJob, close: async () => {} },
    signing,
    placeOf: (token) => places.get(token) ?? null,
    announce: () => {},
  };
  // The rest of an act's reach is not used by minutes.
  return { desk, acts: createMinuteActs(deps as ActDeps), authority, choose: (path) => (places.set(path, path), path) };
}

/** What was said about the first family, closed as discussed. */
export async function holdDiscussion({ desk }: MinutedDesk, lines: Parameters<typeof aStatement>[0][] = usualLines): Promise<void> {
  await discuss(desk, anItem, aFamily, lines);
}

/** What was said about the second family of the same meeting. */
export async function holdOtherDiscussion({ desk }: MinutedDesk): Promise<void> {
  await discuss(desk, otherItem, otherFamily, [{ text: 'Poppy is in school every day.', people: [] }]);
}

const usualLines: Parameters<typeof aStatement>[0][] = [
  { text: 'Missing again on 6 March for 6 hours.' },
  { text: 'The second phone is part of an open enquiry.', kind: 'intelligence', source: '', disclosure: 'ask-police-first' },
  {
    text: 'Boxing’s the only place nobody’s on at me.',
    kind: 'own-words',
    source: '',
    speaker: { kind: 'family', person: jude },
    people: [jude],
  },
  {
    text: 'Bedtimes are calmer when Pat stays.',
    kind: 'reported',
    source: 'told by Tara',
    speaker: { kind: 'colleague', colleague: colleagues.bethan },
    people: [tara],
  },
];

async function discuss(desk: TestDesk, item: DiscussionId, family: FamilyId, lines: Parameters<typeof aStatement>[0][]): Promise<void> {
  desk.now += 60_000;
  await desk.done('meeting.openItem', { meeting: aMeeting, item });
  await desk.done('discussion.open', { discussion: item, meeting: aMeeting, family, question: 'Has anything eased this week?' });
  let after = null;
  for (const line of lines) {
    const statement = aStatement(line);
    await desk.done('discussion.addStatement', { discussion: item, statement, after });
    after = statement.id;
  }
  await desk.done('discussion.writeDecision', {
    discussion: item,
    decision: { text: 'Stay at level 3', reason: 'Home is easing', level: 3, changesIf: '' },
  });
  await desk.done('discussion.agree', { discussion: item });
  for (const blank of ['family-told', 'next-review', 'lead-practitioner'] as const) {
    await desk.done('discussion.leaveBlank', { discussion: item, blank, why: 'Bethan will settle it tomorrow.' });
  }
  desk.now += 600_000;
  await desk.done('discussion.close', { discussion: item, overrideReason: '' });
  await desk.done('meeting.closeItem', { meeting: aMeeting, item, outcome: 'done', why: '' });
}
