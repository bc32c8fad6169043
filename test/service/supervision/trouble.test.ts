import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { v7 } from 'uuid';
import { draftsOf, saveDraft } from '../../../electron/service/desk/drafts';
import { all } from '../../../electron/service/vault/sql';
import { unseal } from '../../../electron/service/vault/sealing';
import type { CommentId, ReflectionId, SharedNoteId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { hubFileAt, lootByPassphrase } from '../../builders/keys-of';
import { theirPassphrase } from '../../builders/pair-office';
import { aSharedNote, aWrittenNote, shareOf, signOffNote, whichOf, writeNote, type SharedAt } from '../../builders/shared-note';
import { noteSaying } from '../../builders/supervision';
import { canaryOf } from '../../e2e/journey/canaries';

let one: SharedAt;
afterEach(() => one.at.office.close());

const fileOf = ({ at, relationship }: SharedAt) => join(at.path, 'supervision', `${relationship}.vault`);
const ownWords = async ({ at, reflection }: SharedAt) => await at.office.ask('reflection.read', { reflection });

async function endIt({ at, relationship }: SharedAt): Promise<void> {
  await at.sit(at.manager);
  await at.office.done('relationship.end', { relationship, to: onDay('2026-03-12') });
}

/** As if the process had ended after the vault of the two was written and before the author's own was. */
async function cutOff({ at }: SharedAt, op: 'reflection.share' | 'reflection.stopSharing', input: unknown): Promise<void> {
  const own = at.office.keeper.session()?.vaults.own;
  if (own === undefined) throw new Error('the author has the seat');
  const cut = vi.spyOn(own, 'write').mockImplementationOnce(() => {
    throw new Error('the process ended here');
  });
  await expect(at.office.call(op, input)).rejects.toThrow('the process ended here');
  expect(cut).toHaveBeenCalledOnce();
}

/** Every byte of the file as the supervisor's key shows it, the ones between the rows included. */
async function inTheOpen({ at, relationship }: SharedAt): Promise<string> {
  const { pairs } = await lootByPassphrase(at.path, at.supervisor, theirPassphrase);
  const sealed = at.office.keeper.directory().relationships().get(relationship)?.sealed;
  const key = sealed && unseal(pairs.x25519, sealed.supervisor, `${hubFileAt(at.path).hub} pair ${relationship}`);
  if (!key) throw new Error('the supervisor holds the key');
  const copy = join(at.office.dataFolder, 'copy.vault');
  for (const end of ['', '-wal']) {
    if (existsSync(fileOf(one) + end)) copyFileSync(fileOf(one) + end, copy + end);
  }
  const db = new Sqlite(copy);
  db.pragma(`cipher='sqlcipher'`);
  db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.pragma(`rekey=''`);
  db.close();
  const bytes = readFileSync(copy).toString('latin1');
  rmSync(copy);
  expect(bytes.startsWith('SQLite format 3')).toBe(true);
  return bytes;
}

describe('a supervisor who was replaced while a note waits', { timeout: 180_000 }, () => {
  test('reads on and can do nothing more; the author is told, takes it back and shares it with the new one', async () => {
    one = await aSharedNote();
    const { at } = one;
    await endIt(one);
    const next = await at.begin({ supervisor: at.other });
    await at.sit(at.supervisor);
    for (const op of ['supervision.open', 'supervision.comment', 'supervision.return', 'supervision.signOff', 'supervision.takeRoute']) {
      const words = { comment: v7(), anchor: null, text: 'Late', replyTo: null };
      const given = {
        'supervision.open': {},
        'supervision.comment': words,
        'supervision.return': { question: 'Late?' },
        'supervision.signOff': { hash: 'h', passphrase: theirPassphrase },
        'supervision.takeRoute': { route: 'wellbeing' },
      }[op];
      expect(await at.office.refusalOf(op, { ...whichOf(one), ...given })).toBe('relationship-ended');
    }
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [] });
    await at.sit(at.supervisee);
    expect(await at.office.ask('supervision.shared', {})).toMatchObject([{ status: 'waiting', isFrozen: true }]);
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({ isFrozen: true, may: ['stopSharing'] });
    await at.office.done('reflection.stopSharing', shareOf(one));
    await at.office.done('reflection.share', { ...shareOf(one), relationship: next, sharedNote: v7() as SharedNoteId });
    await at.sit(at.other);
    expect(await at.office.ask('supervision.waiting', {})).toEqual({ count: 1 });
  });

  test('opens nothing new with their keys, and what they signed stays readable to them', async () => {
    one = await aSharedNote();
    await signOffNote(one);
    const { at } = one;
    await endIt(one);
    const [next, later] = [await at.begin({ supervisor: at.other }), v7() as ReflectionId];
    await at.sit(at.supervisee);
    await at.office.done('reflection.begin', { reflection: later, model: 'blank', title: 'Later' });
    await writeNote(at, later, 'To the new one only.');
    await at.office.done('reflection.share', { reflection: later, relationship: next, sharedNote: v7() as SharedNoteId });
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.read', whichOf(one))).toMatchObject({ status: 'signed-off', isFrozen: true, may: [] });
    expect(await at.office.refusalOf('supervision.read', { ...whichOf(one), relationship: next })).toBe('no-key');
    const { pairs } = await lootByPassphrase(at.path, at.supervisor, theirPassphrase);
    const sealed = at.office.keeper.directory().relationships().get(next)?.sealed;
    const context = `${hubFileAt(at.path).hub} pair ${next}`;
    for (const box of [sealed?.supervisor, sealed?.supervisee]) expect(box && unseal(pairs.x25519, box, context)).toBe(null);
  });
});

describe('a sharing that was cut off between the two vaults', { timeout: 180_000 }, () => {
  test('is completed when its author takes their seat', async () => {
    one = await aWrittenNote();
    const { at } = one;
    await cutOff(one, 'reflection.share', shareOf(one));
    expect(await ownWords(one)).toMatchObject({ sharings: [] });
    await at.sit(at.supervisee);
    expect(await ownWords(one)).toMatchObject({ sharings: [{ sharedNote: one.sharedNote, stoppedAt: null }] });
  });

  test('or when they ask for the same again', async () => {
    one = await aWrittenNote();
    await cutOff(one, 'reflection.share', shareOf(one));
    await one.at.office.done('reflection.share', shareOf(one));
    expect(await ownWords(one)).toMatchObject({ sharings: [{ sharedNote: one.sharedNote, stoppedAt: null }] });
  });

  test('so is one that was taken back', async () => {
    one = await aSharedNote();
    const { at } = one;
    await cutOff(one, 'reflection.stopSharing', shareOf(one));
    expect(await ownWords(one)).toMatchObject({ sharings: [{ stoppedAt: null }] });
    await at.sit(at.supervisee);
    expect(await ownWords(one)).toMatchObject({ sharings: [{ stoppedAt: at.office.now }] });
  });
});

describe('the vault of two', { timeout: 180_000 }, () => {
  test('that is gone, or another one in its place, takes no note: the note stays in its author’s own', async () => {
    one = await aWrittenNote();
    const { at } = one;
    const theirs = await at.begin({ supervisee: at.other });
    await at.office.done('session.lock', {});
    const whole = readFileSync(fileOf(one));
    const stays = async (code: string) => {
      await at.sit(at.supervisee);
      expect(await at.office.refusalOf('reflection.share', shareOf(one))).toBe(code);
      expect(await at.office.refusalOf('supervision.read', whichOf(one))).toBe(code);
      expect(await ownWords(one)).toMatchObject({ content: noteSaying('I had decided before I asked.'), sharings: [] });
      await at.office.done('session.lock', {});
    };
    rmSync(fileOf(one));
    await stays('supervision-vault-missing');
    expect(existsSync(fileOf(one))).toBe(false);
    copyFileSync(fileOf({ ...one, relationship: theirs }), fileOf(one));
    await stays('supervision-vault-damaged');
    writeFileSync(fileOf(one), Buffer.alloc(whole.length, 7));
    await stays('supervision-vault-damaged');
    writeFileSync(fileOf(one), whole);
    await at.sit(at.supervisee);
    await at.office.done('reflection.share', shareOf(one));
  });

  test('does not open for keys that are newer than it, and the note stays where it is', async () => {
    one = await aWrittenNote();
    const { at } = one;
    await at.office.done('session.lock', {});
    const passphrase = 'candle meadow quartz nine';
    await at.office.done('hub.recover', { code: at.recoveryCode, colleague: at.supervisee, passphrase });
    await at.office.done('session.signIn', { colleague: at.supervisee, passphrase });
    const reflection = v7() as ReflectionId;
    await at.office.done('reflection.begin', { reflection, model: 'blank', title: '' });
    await writeNote(at, reflection, 'Begun again.');
    expect(await at.office.refusalOf('reflection.share', { ...shareOf(one), reflection })).toBe('supervision-vault-no-key');
    expect(await at.office.ask('reflection.read', { reflection })).toMatchObject({ sharings: [] });
  });

  test('holds no word of a note whose author took it back, also not between its pages', async () => {
    const canary = canaryOf('taken back');
    one = await aSharedNote(Array.from({ length: 60 }, (_, index) => canary(index)).join(' '));
    const { at } = one;
    await at.sit(at.supervisor);
    await at.office.done('supervision.open', whichOf(one));
    const said = { ...whichOf(one), comment: v7() as CommentId, anchor: null, text: canary(60), replyTo: null };
    await at.office.done('supervision.comment', said);
    await at.office.done('supervision.return', { ...whichOf(one), question: canary(61) });
    await at.sit(at.supervisee);
    expect(await inTheOpen(one)).toContain(canary(0));
    await at.office.done('reflection.stopSharing', shareOf(one));
    expect(await at.office.ask('supervision.read', whichOf(one))).toBe(null);
    await at.office.done('session.lock', {});
    await at.sit(at.supervisor);
    const words = await inTheOpen(one);
    expect(Array.from({ length: 62 }, (_, index) => canary(index)).filter((word) => words.includes(word))).toEqual([]);
  });
});

describe('a sign-off', { timeout: 180_000 }, () => {
  test('refuses what is not the text as it stands now', async () => {
    one = await aSharedNote();
    const { at } = one;
    await at.sit(at.supervisor);
    await at.office.done('supervision.open', whichOf(one));
    const read = await at.office.ask('supervision.read', whichOf(one));
    await at.sit(at.supervisee);
    await writeNote(at, one.reflection, 'Now I think otherwise.');
    await at.office.done('supervision.sendAgain', whichOf(one));
    await at.sit(at.supervisor);
    const sign = { ...whichOf(one), hash: read?.hash ?? '', passphrase: theirPassphrase };
    expect(await at.office.refusalOf('supervision.signOff', sign)).toBe('shared-note-changed');
    expect(await at.office.ask('supervision.queue', {})).toMatchObject({ waiting: [{ signedOffAt: null }], signedOff: [] });
  });

  test('slows down whoever guesses the passphrase', async () => {
    one = await aSharedNote();
    const { at } = one;
    await at.sit(at.supervisor);
    await at.office.done('supervision.open', whichOf(one));
    const hash = (await at.office.ask('supervision.read', whichOf(one)))?.hash ?? '';
    const guess = () => at.office.refusalOf('supervision.signOff', { ...whichOf(one), hash, passphrase: 'a guess' });
    for (let tries = 0; tries < 4; tries += 1) expect(await guess()).toBe('wrong-passphrase');
    expect(await guess()).toBe('wait');
    expect(await at.office.refusalOf('supervision.signOff', { ...whichOf(one), hash, passphrase: theirPassphrase })).toBe('wait');
  });
});

test('a comment that is being typed waits in its author’s own vault, and is let go of once it was sent', { timeout: 180_000 }, async () => {
  one = await aSharedNote();
  const { at } = one;
  await at.sit(at.supervisor);
  const session = at.office.keeper.session();
  if (session === null) throw new Error('the supervisor has the seat');
  const draft = { subject: `supervision/${one.sharedNote}`, block: 'comment', window: 'w' };
  saveDraft(session, { ...draft, text: 'What made it' }, at.office.now);
  const { own, hub } = session.vaults;
  const waitingIn = (vault: typeof own | null) => vault && all(vault.read, draftsOf(session.colleague, draft.subject)).length;
  expect([waitingIn(own), waitingIn(hub)]).toEqual([1, 0]);
  const input = { ...whichOf(one), comment: v7(), anchor: null, text: 'What made it easy?', replyTo: null };
  await at.office.desk.call({ op: 'supervision.comment', input, commandId: v7(), draft });
  expect(waitingIn(own)).toBe(0);
});
