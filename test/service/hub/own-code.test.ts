import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOwnCode } from '../../../electron/service/hub/own-code';
import type { ReflectionId } from '../../../shared/kernel/ids';
import { anId } from '../../builders/directory';
import { hubFileAt, lootByPassphrase, memberAt } from '../../builders/keys-of';
import { aNote } from '../../builders/reflection';
import { aStaffedOffice, theirPassphrase, type StaffedOffice } from '../../builders/staffed-office';
import { jobsOf } from '../../builders/test-office';

let hub: StaffedOffice;
beforeEach(async () => {
  hub = await aStaffedOffice();
}, 180_000);
afterEach(() => hub.office.close());

const newPassphrase = 'copper willow stairs nine';
const reflection = anId<ReflectionId>(0x900);

/** The practitioner writes a note and leaves. @returns their personal recovery code. */
async function withNote(): Promise<string> {
  await hub.sit(hub.practitioner);
  await hub.office.done('reflection.begin', { reflection, model: 'blank', title: '' });
  await hub.office.done('reflection.write', { reflection, content: aNote('blank', 'Only for me'), expectedVersion: 1 });
  const { code } = await hub.office.done('session.newOwnCode', { passphrase: theirPassphrase });
  return code;
}

async function recover(ownCode?: string) {
  if (hub.office.keeper.session() !== null) await hub.office.done('session.lock', {});
  const input = { code: hub.recoveryCode, colleague: hub.practitioner, passphrase: newPassphrase };
  return hub.office.call('hub.recover', ownCode === undefined ? input : { ...input, ownCode });
}

const signIn = (passphrase: string) => hub.office.done('session.signIn', { colleague: hub.practitioner, passphrase });

describe('the personal recovery code', { timeout: 180_000 }, () => {
  test('keeps a colleague’s notes when their passphrase is lost', async () => {
    const code = await withNote();
    expect(await recover(code)).toMatchObject({ ok: true, value: { isOwnVaultKept: true } });
    await signIn(newPassphrase);
    expect(await hub.office.ask('reflection.read', { reflection })).toMatchObject({ content: aNote('blank', 'Only for me') });
    expect(await hub.office.ask('session.me', {})).toMatchObject({ hasOwnCode: true });
  });

  test('not typed, the notes are given up as was said, and the colleague begins with none', async () => {
    await withNote();
    expect(await recover()).toMatchObject({ ok: true, value: { isOwnVaultKept: false } });
    await signIn(newPassphrase);
    expect(await hub.office.ask('reflection.list', {})).toMatchObject({ notes: [], putAway: [] });
    expect(await hub.office.ask('session.me', {})).toMatchObject({ hasOwnCode: false });
  });

  test('typed wrongly, nothing changes: the old passphrase, the notes and the hub’s code stay', async () => {
    await withNote();
    const wrong = '0000-0000-0000-0000-0000-0000-0000-0000';
    expect(await recover(wrong)).toMatchObject({ ok: false, refusal: { code: 'wrong-own-code' } });
    await signIn(theirPassphrase);
    expect(await hub.office.ask('reflection.list', {})).toMatchObject({ notes: [{ id: reflection }] });
    expect(await recover()).toMatchObject({ ok: true });
  });

  test('that nobody made cannot be typed', async () => {
    expect(await recover(hub.recoveryCode)).toMatchObject({ ok: false, refusal: { code: 'no-own-code' } });
  });

  test('is made with the passphrase only, and a new one replaces the one before', async () => {
    const before = await withNote();
    expect(await hub.office.refusalOf('session.newOwnCode', { passphrase: newPassphrase })).toBe('wrong-passphrase');
    const { code } = await hub.office.done('session.newOwnCode', { passphrase: theirPassphrase });
    expect(await recover(before)).toMatchObject({ ok: false, refusal: { code: 'wrong-own-code' } });
    expect(await recover(code)).toMatchObject({ ok: true, value: { isOwnVaultKept: true } });
  });

  test('opens the key of its colleague’s own vault, and in the place of another’s opens nothing', async () => {
    const code = await withNote();
    const { ownCode } = memberAt(hub.path, hub.practitioner);
    const { keys } = await lootByPassphrase(hub.path, hub.practitioner, theirPassphrase);
    const opened = (colleague: typeof hub.practitioner) =>
      ownCode && openOwnCode(jobsOf({}), hubFileAt(hub.path).hub, colleague, code, ownCode);
    expect(await opened(hub.practitioner)).toEqual(keys.own);
    expect(await opened(hub.supervisor)).toBeNull();
  });

  test('stays when its colleague changes their passphrase', async () => {
    const code = await withNote();
    await hub.office.done('colleague.changePassphrase', { current: theirPassphrase, next: 'amber kettle sparrow two' });
    expect(await recover(code)).toMatchObject({ ok: true, value: { isOwnVaultKept: true } });
  });
});
