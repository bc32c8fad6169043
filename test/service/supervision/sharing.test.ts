import { afterEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { pairName } from '../../../electron/service/desk/handlers';
import { vaultNamed } from '../../../electron/service/desk/session';
import { all, run, sql } from '../../../electron/service/vault/sql';
import type { CommentId, ReflectionId, RelationshipId, SharedNoteId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { aPairOffice, theirPassphrase, type PairOffice } from '../../builders/pair-office';
import { noteSaying } from '../../builders/supervision';

const made: PairOffice[] = [];
afterEach(async () => {
  for (const { office } of made.splice(0)) await office.close();
});

interface Shared {
  readonly at: PairOffice;
  readonly relationship: RelationshipId;
  readonly reflection: ReflectionId;
  readonly sharedNote: SharedNoteId;
}

/** A note by the supervisee, who has the seat, not yet shared. */
async function written(): Promise<Shared> {
  const at = await aPairOffice();
  made.push(at);
  const relationship = await at.begin();
  await at.sit(at.supervisee);
  const [reflection, sharedNote] = [v7() as ReflectionId, v7() as SharedNoteId];
  await at.office.done('reflection.begin', { reflection, model: 'blank', title: 'What I assumed' });
  await write(at, reflection, 'I had decided before I asked.');
  return { at, relationship, reflection, sharedNote };
}

async function write(at: PairOffice, reflection: ReflectionId, words: string): Promise<void> {
  const note = await at.office.ask('reflection.read', { reflection });
  await at.office.done('reflection.write', { reflection, content: noteSaying(words), expectedVersion: note?.version ?? 0 });
}

async function shared(): Promise<Shared> {
  const one = await written();
  await one.at.office.done('reflection.share', shareOf(one));
  return one;
}

const shareOf = ({ reflection, relationship, sharedNote }: Shared) => ({ reflection, relationship, sharedNote });
const whichOf = ({ relationship, sharedNote }: Shared) => ({ relationship, sharedNote });

function pairOf({ at, relationship }: Shared) {
  const vaults = at.office.keeper.session()?.vaults;
  const vault = vaults && vaultNamed(vaults, pairName(relationship));
  if (!vault?.ok) throw new Error('the vault of the two is open');
  return vault.value;
}

async function signedOff(one: Shared): Promise<void> {
  const { at } = one;
  await at.sit(at.supervisor);
  await at.office.done('supervision.open', whichOf(one));
  const note = await at.office.ask('supervision.read', whichOf(one));
  await at.office.done('supervision.signOff', { ...whichOf(one), hash: note?.hash ?? '', passphrase: theirPassphrase });
}

describe('a shared note', { timeout: 60_000 }, () => {
  test('waits for the one supervisor it was shared with, oldest first, and for nobody else', async () => {
    const one = await shared();
    const { at } = one;
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({
      waiting: [{ title: 'What I assumed', openedAt: null }],
      withAuthor: [],
    });
    expect(await at.office.ask('supervision.waiting', {})).toEqual({ count: 1 });
    for (const colleague of [at.other, at.manager]) {
      await at.sit(colleague);
      expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [], signedOff: [] });
      expect(await at.office.refusalOf('supervision.read', whichOf(one))).toBe('no-key');
      expect(await at.office.refusalOf('supervision.open', whichOf(one))).toBe('no-key');
    }
  });

  test('is shared once, and what its author writes afterwards stays theirs until they send it', async () => {
    const one = await shared();
    const { at, reflection } = one;
    await at.office.done('reflection.share', shareOf(one));
    expect(await at.office.refusalOf('reflection.share', { ...shareOf(one), sharedNote: v7() })).toBe('reflection-already-shared');
    await write(at, reflection, 'More, for myself.');
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({ content: noteSaying('I had decided before I asked.') });
    await at.office.done('supervision.sendAgain', whichOf(one));
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({
      content: noteSaying('More, for myself.'),
      openedAt: null,
    });
  });

  test('is read, talked about at its words, returned and answered, with a receipt each way', async () => {
    const one = await shared();
    const { at } = one;
    await at.sit(at.supervisor);
    await at.office.done('supervision.open', whichOf(one));
    const anchor = { section: 0, paragraph: 0, from: 0, to: 5, quote: 'I had' };
    const comment = v7() as CommentId;
    await at.office.done('supervision.comment', { ...whichOf(one), comment, anchor, text: 'What made it easy?', replyTo: null });
    await at.office.done('supervision.return', { ...whichOf(one), question: 'And his own words?' });
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [], withAuthor: [{ comments: 1 }] });
    await at.sit(at.supervisee);
    await at.office.done('supervision.open', whichOf(one));
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({
      side: 'supervisee',
      question: 'And his own words?',
      openedAt: at.office.now,
      authorOpenedAt: at.office.now,
      thread: [{ by: { name: 'Nell Farrow' }, anchor: { quote: 'I had' } }],
      may: ['comment', 'sendAgain', 'stopSharing'],
    });
  });

  test('is signed off by its supervisor alone, with their passphrase, over what they read', async () => {
    const one = await shared();
    const { at } = one;
    await at.sit(at.supervisor);
    const sign = {
      ...whichOf(one),
      hash: (await at.office.ask('supervision.read', whichOf(one)))?.hash ?? '',
      passphrase: theirPassphrase,
    };
    expect(await at.office.refusalOf('supervision.signOff', sign)).toBe('shared-note-not-read');
    await at.office.done('supervision.open', whichOf(one));
    expect(await at.office.refusalOf('supervision.signOff', { ...sign, passphrase: 'not mine at all' })).toBe('wrong-passphrase');
    await at.office.done('supervision.signOff', sign);
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [], signedOff: [{ signedOffAt: at.office.now }] });
    await at.sit(at.supervisee);
    expect(await at.office.refusalOf('reflection.stopSharing', shareOf(one))).toBe('shared-note-signed-off');
    expect(await at.office.ask('supervision.shared', {})).toMatchObject([{ status: 'signed-off' }]);
  });

  test('that its author takes back leaves no word in the vault of the two, and its chain still verifies', async () => {
    const one = await shared();
    const { at } = one;
    await at.office.done('reflection.stopSharing', shareOf(one));
    const bodies = all<{ body: string | null }>(pairOf(one).read, sql`SELECT body FROM journal`).map(({ body }) => body);
    expect(bodies.join(' ')).not.toContain('decided');
    expect(bodies[0]).toBe(null);
    expect(await at.office.ask('supervision.read', whichOf(one))).toBe(null);
    expect(await at.office.ask('reflection.read', { reflection: one.reflection })).toMatchObject({
      sharings: [{ stoppedAt: at.office.now }],
    });
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.waiting', {})).toEqual({ count: 0 });
  });
});

describe('trouble with a shared note', { timeout: 60_000 }, () => {
  test('a supervisor who was replaced while it waited reads on what they signed; the author takes the rest to the new one', async () => {
    const one = await shared();
    const { at } = one;
    await at.sit(at.manager);
    await at.office.done('relationship.end', { relationship: one.relationship, to: onDay('2026-03-12') });
    const next = await at.begin({ supervisor: at.other });
    await at.sit(at.supervisor);
    expect(await at.office.refusalOf('supervision.open', whichOf(one))).toBe('relationship-ended');
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [] });
    await at.sit(at.supervisee);
    await at.office.done('reflection.stopSharing', shareOf(one));
    await at.office.done('reflection.share', { ...shareOf(one), relationship: next, sharedNote: v7() as SharedNoteId });
    await at.sit(at.other);
    expect(await at.office.ask('supervision.waiting', {})).toEqual({ count: 1 });
  });

  test('a sharing that was cut off between the two vaults is completed when its author takes their seat', async () => {
    const one = await shared();
    const { at } = one;
    // As if the process had ended before the author's own vault was written.
    at.office.keeper.session()?.vaults.own.write((tx) => {
      run(tx, sql`UPDATE journal SET body = NULL WHERE type = 'ReflectionShared'`);
      run(tx, sql`DELETE FROM reflection_sharing`);
    });
    expect(await at.office.ask('reflection.read', { reflection: one.reflection })).toMatchObject({ sharings: [] });
    await at.sit(at.supervisee);
    expect(await at.office.ask('reflection.read', { reflection: one.reflection })).toMatchObject({
      sharings: [{ sharedNote: one.sharedNote, relationship: one.relationship, stoppedAt: null }],
    });
  });

  test('earlier sign-offs stay readable to those who made them after the supervision has ended', async () => {
    const one = await shared();
    await signedOff(one);
    const { at } = one;
    await at.sit(at.manager);
    await at.office.done('relationship.end', { relationship: one.relationship, to: onDay('2026-03-12') });
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({ status: 'signed-off', isFrozen: true, may: [] });
  });
});
