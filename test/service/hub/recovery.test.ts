import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type TestOffice } from '../../builders/test-office';

const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

const newPassphrase = 'violet engine harbour seven';

async function aHub(): Promise<CreatedHub> {
  const made = await anOfficeWithHub();
  offices.push(made.office);
  return made;
}

describe('the printed recovery code', { timeout: 180_000 }, () => {
  test('K5: it gives a manager a new passphrase, the families’ records and a certificate, and is used up', async () => {
    const { office, manager, recoveryCode } = await aHub();
    const next = await office.done('hub.recover', { code: recoveryCode, colleague: manager, passphrase: newPassphrase });
    expect(next.recoveryCode).not.toBe(recoveryCode);
    expect(await office.refusalOf('session.signIn', { colleague: manager, passphrase: firstPassphrase })).toBe('wrong-passphrase');
    await office.done('session.signIn', { colleague: manager, passphrase: newPassphrase });
    expect(await office.ask('session.me', {})).toMatchObject({ state: 'confirmed', seesFamilies: true });
    expect(await office.ask('hub.settings', {})).toMatchObject({ isRecoveryCodeKept: false });
    await office.done('session.lock', {});
    expect(await office.refusalOf('hub.recover', { code: recoveryCode, colleague: manager, passphrase: newPassphrase })).toBe('wrong-code');
    await office.done('hub.recover', { code: next.recoveryCode, colleague: manager, passphrase: firstPassphrase });
  });

  test('what somebody wrote only for themselves stays locked: their own vault is put aside, not opened and not deleted', async () => {
    const { office, manager, recoveryCode, path } = await aHub();
    const before = readFileSync(join(path, 'colleagues', `${manager}.vault`));
    await office.done('hub.recover', { code: recoveryCode, colleague: manager, passphrase: newPassphrase });
    const [aside] = readdirSync(join(path, 'displaced'));
    expect(readFileSync(join(path, 'displaced', aside ?? '', `${manager}.vault`)).equals(before)).toBe(true);
    expect(readFileSync(join(path, 'colleagues', `${manager}.vault`)).equals(before)).toBe(false);
  });

  test('a wrong code is refused, and many wrong ones have to wait', async () => {
    const { office, manager } = await aHub();
    const wrong = { code: '0000-0000-0000-0000-0000-0000-0000-0000', colleague: manager, passphrase: newPassphrase };
    for (let tries = 0; tries < 5; tries += 1) expect(await office.refusalOf('hub.recover', wrong)).toBe('wrong-code');
    expect(await office.refusalOf('hub.recover', wrong)).toBe('wait');
  });

  test('a manager makes a new code with their passphrase, and the one before no longer opens', async () => {
    const { office, manager, recoveryCode } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    await office.done('hub.keepRecoveryCode', {});
    expect(await office.refusalOf('hub.newRecoveryCode', { passphrase: newPassphrase })).toBe('wrong-passphrase');
    const made = await office.done('hub.newRecoveryCode', { passphrase: firstPassphrase });
    await office.done('session.lock', {});
    expect(await office.refusalOf('hub.recover', { code: recoveryCode, colleague: manager, passphrase: newPassphrase })).toBe('wrong-code');
    await office.done('hub.recover', { code: made.recoveryCode, colleague: manager, passphrase: newPassphrase });
  });

  test('the code is nowhere in the hub’s folder', async () => {
    const { path, recoveryCode } = await aHub();
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const text of [recoveryCode, recoveryCode.replaceAll('-', ''), firstPassphrase]) expect(bytes.includes(text)).toBe(false);
    }
  });
});
