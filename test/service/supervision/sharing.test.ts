import { afterEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { all, sql } from '../../../electron/service/vault/sql';
import type { CommentId } from '../../../shared/kernel/ids';
import { theirPassphrase } from '../../builders/pair-office';
import { aSharedNote, pairVaultOf, shareOf, whichOf, writeNote, type SharedAt } from '../../builders/shared-note';
import { noteSaying } from '../../builders/supervision';

let one: SharedAt;
afterEach(() => one.at.office.close());

describe('a shared note', { timeout: 180_000 }, () => {
  test('waits for the one supervisor it was shared with, oldest first, and for nobody else', async () => {
    one = await aSharedNote();
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
    one = await aSharedNote();
    const { at, reflection } = one;
    await at.office.done('reflection.share', shareOf(one));
    expect(await at.office.refusalOf('reflection.share', { ...shareOf(one), sharedNote: v7() })).toBe('reflection-already-shared');
    await writeNote(at, reflection, 'More, for myself.');
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({ content: noteSaying('I had decided before I asked.') });
    await at.office.done('supervision.sendAgain', whichOf(one));
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({
      content: noteSaying('More, for myself.'),
      openedAt: null,
    });
  });

  test('is read, talked about at its words, returned and answered, with a receipt each way', async () => {
    one = await aSharedNote();
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
    one = await aSharedNote();
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
    one = await aSharedNote();
    const { at } = one;
    await at.office.done('reflection.stopSharing', shareOf(one));
    const bodies = all<{ body: string | null }>(pairVaultOf(one).read, sql`SELECT body FROM journal`).map(({ body }) => body);
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
