import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { all, sql } from '../../../electron/service/vault/sql';
import type { ReflectionId, RelationshipId, SharedNoteId, SupervisionId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { aPairOffice, theirPassphrase, type PairOffice } from '../../builders/pair-office';
import { writeNote } from '../../builders/shared-note';

let at: PairOffice;
let relationship: RelationshipId;
beforeEach(async () => {
  at = await aPairOffice();
  relationship = await at.begin({ scope: ['notes', 'sessions'] });
}, 180_000);
afterEach(() => at.office.close());

const day = 24 * 60 * 60 * 1000;

/** One note, shared and signed off `days` later, with the hub's first theme and, if asked, the second. */
async function signedOffAfter(days: number, themes: number): Promise<void> {
  const { office } = at;
  await at.sit(at.supervisee);
  const [reflection, sharedNote] = [v7() as ReflectionId, v7() as SharedNoteId];
  await office.done('reflection.begin', { reflection, model: 'blank', title: 'Private title' });
  await writeNote(at, reflection, 'Private words');
  await office.done('reflection.share', { reflection, relationship, sharedNote });
  office.now += days * day;
  await at.sit(at.supervisor);
  const which = { relationship, sharedNote };
  await office.done('supervision.open', which);
  const known = (await office.ask('hub.settings', {})).themes.slice(0, themes).map(({ id }) => id);
  await office.done('supervision.themes', { ...which, themes: known });
  const hash = (await office.ask('supervision.read', which))?.hash ?? '';
  await office.done('supervision.signOff', { ...which, hash, passphrase: theirPassphrase });
}

describe('the overview', { timeout: 180_000 }, () => {
  test('shows how long sign-offs take and what they were about only where three or more are counted', async () => {
    await signedOffAfter(1, 2);
    await signedOffAfter(4, 1);
    await at.sit(at.manager);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({
      signOff: { notes: 2, median: null },
      themes: { shown: [], leftOut: 2 },
    });
    await signedOffAfter(2, 1);
    await at.sit(at.manager);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({
      signOff: { notes: 3, median: 2 },
      themes: { shown: [{ name: 'Voice of the child', count: 3 }], leftOut: 1 },
      sharing: { of: 1, withinInterval: null },
    });
  });

  test('says which supervision is overdue: all of it to a manager, their own to a supervisor', async () => {
    const other = await at.begin({ supervisor: at.other, scope: ['sessions'] });
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({
      supervised: { of: 2, overdue: 2 },
      overdue: [{ daysLate: 38 }, { daysLate: 38 }],
    });
    await at.sit(at.other);
    const held = { relationship: other, supervision: v7() as SupervisionId, on: onDay('2026-03-10'), minutes: 60, words: '', next: null };
    await at.office.done('supervision.recordHeld', held);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({ supervised: { of: 2, overdue: 1 }, overdue: [] });
    await at.sit(at.supervisor);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({
      overdue: [{ relationship, supervisee: { name: 'Orla Finch' }, due: '2026-02-02' }],
    });
    await at.sit(at.supervisee);
    expect(await at.office.refusalOf('supervision.overview', {})).toBe('not-permitted');
  });

  test('counts who came to a group and what it was about, and who came is nowhere', async () => {
    await at.sit(at.supervisor);
    const [theme] = (await at.office.ask('hub.settings', {})).themes;
    if (theme === undefined) throw new Error('a new hub has themes');
    const group = { supervision: v7() as SupervisionId, on: onDay('2026-03-03'), attendance: 6, themes: [theme.id] };
    await at.office.done('supervision.recordGroup', group);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({
      groups: [{ on: '2026-03-03', attendance: 6, themes: ['Voice of the child'] }],
    });
    expect(await at.office.refusalOf('supervision.recordGroup', group)).toBe('supervision-exists');
  });

  test('rests on markers that hold no word of a note, and are told again where they are missing', async () => {
    await signedOffAfter(1, 1);
    const hub = at.office.keeper.session()?.vaults.hub;
    if (!hub) throw new Error('a supervisor opens the families’ vault');
    const bodies = () => all<{ body: string }>(hub.read, sql`SELECT body FROM journal WHERE stream_kind = 'supervision-marker'`);
    expect(bodies()).toHaveLength(3);
    expect(JSON.stringify(bodies())).not.toMatch(/Private|blank/);
    // As if the process had ended before the hub was told.
    hub.write((tx) => {
      for (const table of ['note_marker', 'sign_off_marker', 'theme_marker']) tx.exec(`DELETE FROM ${table}`);
    });
    await at.sit(at.manager);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({ signOff: { notes: 0 } });
    await at.sit(at.supervisee);
    await at.sit(at.manager);
    expect(await at.office.ask('supervision.overview', {})).toMatchObject({ signOff: { notes: 1 } });
  });
});
