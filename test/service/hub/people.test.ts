import { readFileSync } from 'node:fs';
import { X509Certificate, createPublicKey, verify } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { readHubFile } from '../../../electron/service/hub/hub-file';
import { openDatabase } from '../../../electron/service/vault/database';
import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type TestOffice } from '../../builders/test-office';

const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

const aComfort = {
  textSize: 130,
  theme: 'dark',
  paper: 'stone',
  spacing: 'more',
  density: 'standard',
  motion: 'none',
  ruler: 'on',
} as const;
const theirPassphrase = 'violet engine harbour seven';

/** A hub whose manager has the seat. */
async function withManager(): Promise<CreatedHub> {
  const made = await anOfficeWithHub();
  offices.push(made.office);
  await made.office.done('session.signIn', { colleague: made.manager, passphrase: firstPassphrase });
  return made;
}

async function invited(
  office: TestOffice,
  sets: readonly CapabilitySet[],
  name = 'Orla Finch',
): Promise<{ colleague: ColleagueId; code: string }> {
  const settings = await office.ask('hub.settings', {});
  const [agency, discipline] = [settings.agencies[0], settings.disciplines[0]];
  if (!agency || !discipline) throw new Error('a new hub has an agency and seats');
  // A fresh uuid v7 is what the brand stands for.
  const colleague = v7() as ColleagueId;
  await office.done('colleague.add', {
    colleague,
    name,
    title: 'Practitioner',
    agency: agency.id,
    discipline: discipline.id,
    sets: [...sets],
    signsIn: true,
  });
  const { code } = await office.done('colleague.invite', { colleague });
  return { colleague, code };
}

const signIn = (office: TestOffice, colleague: ColleagueId, passphrase: string) => office.done('session.signIn', { colleague, passphrase });

describe('people join a hub', { timeout: 180_000 }, () => {
  test('an invited person enrols with their code and a passphrase of their own, and opens the families’ records', async () => {
    const { office } = await withManager();
    const { colleague, code } = await invited(office, ['practitioner']);
    await office.done('session.lock', {});
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
    await signIn(office, colleague, theirPassphrase);
    expect(await office.ask('session.me', {})).toMatchObject({ name: 'Orla Finch', state: 'enrolled', seesFamilies: true });
  });

  test('a code is read as people type it, and works once', async () => {
    const { office } = await withManager();
    const { code } = await invited(office, ['practitioner']);
    await office.done('colleague.enrol', { code: ` ${code.toLowerCase().replaceAll('-', ' ')} `, passphrase: theirPassphrase });
    expect(await office.refusalOf('colleague.enrol', { code, passphrase: theirPassphrase })).toBe('wrong-code');
  });

  test('a newer invitation replaces an older one', async () => {
    const { office } = await withManager();
    const { colleague, code } = await invited(office, ['practitioner']);
    await office.done('colleague.invite', { colleague });
    expect(await office.refusalOf('colleague.enrol', { code, passphrase: theirPassphrase })).toBe('wrong-code');
  });

  test('a weak passphrase is refused and the invitation stays open', async () => {
    const { office } = await withManager();
    const { code } = await invited(office, ['practitioner']);
    expect(await office.refusalOf('colleague.enrol', { code, passphrase: 'orla finch thornbeck' })).toBe('passphrase-hub-words');
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
  });

  test('an administrator holds no key to the families’ vault, whatever they try', async () => {
    const { office, path } = await withManager();
    const { colleague, code } = await invited(office, ['administrator'], 'Sam Orchard');
    await office.done('session.lock', {});
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
    await signIn(office, colleague, theirPassphrase);
    expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: false });
    const file = JSON.parse(readFileSync(join(path, 'hub.json'), 'utf8')) as { members: { id: string; sealed: { hub: unknown } }[] };
    expect(file.members.find((member) => member.id === colleague)?.sealed.hub).toBe(null);
  });

  test('somebody an administrator invited gets the families’ key only when a manager confirms them', async () => {
    const { office, manager } = await withManager();
    const admin = await invited(office, ['administrator'], 'Sam Orchard');
    await office.done('colleague.enrol', { code: admin.code, passphrase: theirPassphrase });
    await signIn(office, admin.colleague, theirPassphrase);
    const worker = await invited(office, ['practitioner']);
    await office.done('colleague.enrol', { code: worker.code, passphrase: theirPassphrase });
    await signIn(office, worker.colleague, theirPassphrase);
    expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: false });
    await signIn(office, manager, firstPassphrase);
    await office.done('colleague.confirm', { colleague: worker.colleague, passphrase: firstPassphrase });
    await signIn(office, worker.colleague, theirPassphrase);
    expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: true, state: 'confirmed' });
  });

  test('a confirmed person signs with a certificate of the hub’s own authority, at somebody else’s seat', async () => {
    const { office } = await withManager();
    const { colleague, code } = await invited(office, ['chair']);
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
    expect(await office.keeper.signing.open(colleague, theirPassphrase)).toMatchObject({ ok: false, refusal: { code: 'not-confirmed' } });
    await office.done('colleague.confirm', { colleague, passphrase: firstPassphrase });
    const signer = await office.keeper.signing.open(colleague, theirPassphrase);
    if (!signer.ok) throw new Error(signer.refusal.code);
    const [certificate, authority] = [new X509Certificate(signer.value.certificate), new X509Certificate(signer.value.authority)];
    expect(certificate.subject).toBe('CN=Orla Finch\nO=Thornbeck Early Help');
    expect([certificate.checkIssued(authority), certificate.verify(authority.publicKey), authority.ca]).toEqual([true, true, true]);
    const bytes = Buffer.from('what is signed');
    expect(verify('sha256', bytes, certificate.publicKey, signer.value.signP256(bytes))).toBe(true);
    const raw = Buffer.from(signer.value.ed25519PublicKey).toString('base64url');
    const ed25519 = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' });
    expect(verify(null, bytes, ed25519, signer.value.signEd25519(bytes))).toBe(true);
    signer.value.close();
    expect(() => signer.value.signP256(bytes)).toThrow(/were closed/);
    expect(await office.keeper.signing.open(colleague, firstPassphrase)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-passphrase' },
    });
  });

  test('a changed passphrase opens, the old one does not, and an older hub file with the old one is refused', async () => {
    const { office, manager, path } = await withManager();
    const { writeFileSync } = await import('node:fs');
    const older = readFileSync(join(path, 'hub.json'), 'utf8');
    await office.done('colleague.changePassphrase', { current: firstPassphrase, next: theirPassphrase });
    await office.done('session.lock', {});
    expect(await office.refusalOf('session.signIn', { colleague: manager, passphrase: firstPassphrase })).toBe('wrong-passphrase');
    await signIn(office, manager, theirPassphrase);
    await office.done('session.lock', {});
    const again = await office.restart();
    offices.push(again);
    await again.keeper.close();
    writeFileSync(join(path, 'hub.json'), older);
    const fooled = await again.restart();
    offices.push(fooled);
    expect(await fooled.refusalOf('session.signIn', { colleague: manager, passphrase: firstPassphrase })).toBe('hub-file-changed');
    expect(await fooled.ask('hub.describe', {})).toMatchObject({ state: 'trouble', trouble: 'hub-file-changed' });
  });

  test('somebody who left has no seat any more, and their keys are gone from the hub file', async () => {
    const { office, path } = await withManager();
    const { colleague, code } = await invited(office, ['practitioner']);
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
    await office.done('colleague.leave', { colleague });
    expect(readFileSync(join(path, 'hub.json'), 'utf8')).not.toContain(colleague);
    expect(await office.refusalOf('session.signIn', { colleague, passphrase: theirPassphrase })).toBe('wrong-passphrase');
  });

  test('comfort is kept for the person and shown at their seat before sign-in', async () => {
    const { office, manager } = await withManager();
    await office.done('colleague.setComfort', aComfort);
    await office.done('session.lock', {});
    expect(await office.ask('hub.describe', {})).toMatchObject({ seats: [{ colleague: manager, comfort: aComfort }] });
  });

  test('a hub file from before there was a reading ruler is read as without one', async () => {
    const { office, path } = await withManager();
    await office.done('colleague.setComfort', { ...aComfort, ruler: 'on' });
    const file = join(path, 'hub.json');
    const reading = readHubFile(readFileSync(file, 'utf8').replace(/,?\s*"ruler":\s*"on"/, ''));
    expect(reading).toMatchObject({ kind: 'read', file: { members: [{ comfort: { theme: 'dark', ruler: 'off' } }] } });
  });

  test('chosen keys are the person’s own, at their next seat too, and nobody else is told', async () => {
    const { office, manager } = await withManager();
    await office.done('colleague.setShortcuts', { shortcuts: { find: 'Control+j', lock: null } });
    expect(await office.refusalOf('colleague.setShortcuts', { shortcuts: { find: 'Tab' } })).toBe('shortcut-reserved');
    await office.done('session.lock', {});
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await office.ask('session.me', {})).toMatchObject({ shortcuts: { find: 'Control+j', lock: null } });
    expect(JSON.stringify(await office.ask('colleague.list', {}))).not.toContain('Control+j');
  });

  test('no vault opens with another vault’s key', async () => {
    const { office, path } = await withManager();
    await office.done('session.lock', {});
    expect(() => openDatabase({ path: join(path, 'hub.vault'), key: new Uint8Array(32) })).toThrow(/does not open/);
  });
});
