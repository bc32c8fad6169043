import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, describe, expect, test } from 'vitest';
import {
  anOfficeWithHub,
  aTestOffice,
  firstPassphrase,
  type CreatedHub,
  type OfficeOptions,
  type TestOffice,
} from '../../builders/test-office';

const offices: TestOffice[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function kept(office: TestOffice): TestOffice {
  offices.push(office);
  return office;
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-elsewhere-'));
  folders.push(folder);
  return folder;
}

async function aHub(options: OfficeOptions = {}): Promise<CreatedHub> {
  const made = await anOfficeWithHub(options);
  kept(made.office);
  return made;
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  const position = at < 0 ? bytes.length + at : at;
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('a damaged vault', { timeout: 180_000 }, () => {
  const vaults = ['office.vault', 'hub.vault', 'own'] as const;
  const places = [
    ['in its first bytes', 3],
    ['on its first page', 2_000],
    ['in the middle', 9_000],
    ['on its last page', -40],
  ] as const;
  test.each(vaults.flatMap((vault) => places.map(([where, at]) => [vault, where, at] as const)))(
    'R8: one flipped byte of %s %s is found',
    async (vault, _where, at) => {
      const { office, manager, path } = await aHub();
      await office.keeper.close();
      const file = vault === 'own' ? join(path, 'colleagues', `${manager}.vault`) : join(path, vault);
      flip(file, at);
      const again = kept(await office.restart());
      const refused = await again.refusalOf('session.signIn', { colleague: manager, passphrase: firstPassphrase });
      // A page that opening reads refuses the seat; any other is found by the check that follows.
      const found = refused === null ? { state: 'open', isReadOnly: true } : { state: 'trouble', trouble: 'vault-damaged' };
      expect([null, 'vault-damaged']).toContain(refused);
      await expect.poll(async () => again.ask('hub.describe', {})).toMatchObject(found);
    },
  );

  test('found while somebody is working, it is read and not written from then on, and a backup mends it', async () => {
    const { office, manager, path } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    const { backup } = await office.done('backup.now', {});
    await office.keeper.close();
    flip(join(path, 'colleagues', `${manager}.vault`), 9_000);
    const again = kept(await office.restart());
    await again.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    await expect.poll(async () => again.ask('hub.describe', {})).toMatchObject({ state: 'open', isReadOnly: true });
    await expect(again.call('hub.changeDetails', { name: 'Other', site: '', controller: '' })).rejects.toThrow(/nothing is written/);
    expect(await again.ask('hub.settings', {})).toMatchObject({ name: 'Thornbeck Family Hub' });
    await again.done('backup.restore', { backup, opens: firstPassphrase });
    await again.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await again.ask('hub.describe', {})).toMatchObject({ state: 'open', isReadOnly: false });
  });
});

describe('a log that was left by a killed process', { timeout: 180_000 }, () => {
  test.each(['office.vault', 'hub.vault', 'own'] as const)(
    'R8: one flipped byte in the log of %s is said, and a backup mends it',
    async (vault) => {
      const { office, manager, path } = await aHub();
      await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
      const { backup } = await office.done('backup.now', {});
      await office.done('hub.changeDetails', { name: 'Renamed Hub', site: '', controller: '' });
      // The folder as it lies there while the hub is open is what a kill leaves.
      const left = join(aFolder(), 'left');
      cpSync(path, left, { recursive: true });
      const log = `${vault === 'own' ? join(left, 'colleagues', `${manager}.vault`) : join(left, vault)}-wal`;
      flip(log, -100);
      const again = kept(aTestOffice({ places: { chosen: left } }));
      await again.done('hub.open', { place: 'chosen' });
      const signIn = { colleague: manager, passphrase: firstPassphrase };
      expect(await again.refusalOf('session.signIn', signIn)).toBe('vault-damaged');
      expect(await again.ask('hub.describe', {})).toMatchObject({ state: 'trouble', trouble: 'vault-damaged', backups: [{ backup }] });
      await again.done('backup.restore', { backup, opens: firstPassphrase });
      await again.done('session.signIn', signIn);
      expect(await again.ask('hub.settings', {})).toMatchObject({ name: 'Thornbeck Family Hub' });
    },
  );
});

describe('a folder that is not a hub, or not for this Roundtable', { timeout: 180_000 }, () => {
  test('an empty folder is refused and stays empty', async () => {
    const folder = aFolder();
    const office = kept(aTestOffice({ places: { chosen: folder } }));
    expect(await office.refusalOf('hub.open', { place: 'chosen' })).toBe('not-a-hub');
    expect(readdirSync(folder)).toEqual([]);
    expect(await office.ask('hub.describe', {})).toEqual({ state: 'none' });
  });

  test('a hub of a newer Roundtable is told apart from nonsense, and nothing is changed', async () => {
    const folder = aFolder();
    const text = JSON.stringify({ format: 2, hub: v7(), something: 'new' });
    writeFileSync(join(folder, 'hub.json'), text);
    const office = kept(aTestOffice({ places: { chosen: folder } }));
    expect(await office.refusalOf('hub.open', { place: 'chosen' })).toBe('newer-hub');
    expect(readFileSync(join(folder, 'hub.json'), 'utf8')).toBe(text);
    writeFileSync(join(folder, 'hub.json'), '{"format":1,"hub":"x"');
    expect(await office.refusalOf('hub.open', { place: 'chosen' })).toBe('not-a-hub');
  });

  test('a hub folder that was copied elsewhere opens there, while the first one stays free', async () => {
    const { office, manager, path } = await aHub();
    await office.keeper.close();
    const folder = aFolder();
    cpSync(path, join(folder, 'copy'), { recursive: true });
    const other = kept(aTestOffice({ places: { chosen: join(folder, 'copy') } }));
    await other.done('hub.open', { place: 'chosen' });
    await other.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await other.ask('session.me', {})).toMatchObject({ seesFamilies: true });
  });

  test('R12: a hub that another Roundtable has open is refused, and opens once it is free', async () => {
    const { office, path } = await aHub();
    const other = kept(aTestOffice({ places: { chosen: path } }));
    expect(await other.refusalOf('hub.open', { place: 'chosen' })).toBe('hub-in-use');
    await office.keeper.close();
    expect(await other.refusalOf('hub.open', { place: 'chosen' })).toBe(null);
  });

  test('R11: neither a new hub nor an old one is taken on a network or in a synchronised folder', async () => {
    const folder = aFolder();
    const network = { mounts: () => `40 27 0:50 / ${folder} rw - cifs //server/share rw`, hasEntry: existsSync, canWrite: () => true };
    const office = kept(aTestOffice({ places: { chosen: folder }, ground: network }));
    const person = { colleague: v7() as never, name: 'Maren Holt', title: 'Manager', agency: 'Early Help', sets: [] };
    const input = { hub: v7(), name: 'Thornbeck', site: '', controller: '', person, passphrase: firstPassphrase, place: 'chosen' };
    expect(await office.refusalOf('hub.create', input)).toBe('network-folder');
    mkdirSync(join(folder, 'Dropbox'));
    const synced = kept(aTestOffice({ places: { chosen: join(folder, 'Dropbox') } }));
    expect(await synced.refusalOf('hub.create', input)).toBe('synchronised-folder');
    expect(readdirSync(join(folder, 'Dropbox'))).toEqual([]);
  });

  test('R7: a folder that cannot be written is refused before anything is tried', async () => {
    const folder = aFolder();
    const office = kept(
      aTestOffice({ places: { chosen: folder }, ground: { mounts: () => '', hasEntry: () => false, canWrite: () => false } }),
    );
    const person = { colleague: v7() as never, name: 'Maren Holt', title: 'Manager', agency: 'Early Help', sets: [] };
    const input = { hub: v7(), name: 'Thornbeck', site: '', controller: '', person, passphrase: firstPassphrase, place: 'chosen' };
    expect(await office.refusalOf('hub.create', input)).toBe('hub-read-only');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('R10: a hub whose folder is gone is said to be missing, and found again when it is back', async () => {
    const { office, path } = await aHub();
    await office.keeper.close();
    const away = join(aFolder(), 'away');
    cpSync(path, away, { recursive: true });
    rmSync(path, { recursive: true });
    const again = kept(await office.restart());
    expect(await again.ask('hub.describe', {})).toMatchObject({ state: 'trouble', trouble: 'hub-missing', place: '' });
    expect(existsSync(path)).toBe(false);
    cpSync(away, path, { recursive: true });
    await again.done('hub.retry', {});
    expect(await again.ask('hub.describe', {})).toMatchObject({ state: 'open', name: 'Thornbeck Family Hub' });
  });

  test('a hub whose keys somebody exchanged opens for nobody', async () => {
    const { office, manager, path } = await aHub();
    await office.keeper.close();
    const file = JSON.parse(readFileSync(join(path, 'hub.json'), 'utf8')) as { members: { slot: { keys: { x25519: string } } }[] };
    const [member] = file.members;
    if (member) member.slot.keys.x25519 = Buffer.alloc(32, 9).toString('base64');
    writeFileSync(join(path, 'hub.json'), JSON.stringify(file));
    const again = kept(await office.restart());
    expect(await again.refusalOf('session.signIn', { colleague: manager, passphrase: firstPassphrase })).toBe('hub-file-changed');
    expect(again.keeper.session()).toBe(null);
  });
});

describe('the practice hub', { timeout: 180_000 }, () => {
  test('opens with its published passphrase for everybody, and real hubs stay apart from it', async () => {
    const { office, manager, path } = await aHub({ places: {} });
    await office.done('hub.openPractice', {});
    const described = await office.ask('hub.describe', {});
    if (described.state !== 'open') throw new Error('the practice hub is not open');
    expect(described).toMatchObject({ practice: true, practicePassphrase: 'sample hub only', hasOtherHub: true });
    expect(described.seats).toHaveLength(16);
    const admin = described.seats.find((seat) => seat.name === 'Lee Batty');
    const chair = described.seats.find((seat) => seat.name === 'Adaeze Whitmore');
    await office.done('session.signIn', { colleague: admin?.colleague ?? manager, passphrase: 'sample hub only' });
    expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: false, state: 'confirmed' });
    await office.done('session.signIn', { colleague: chair?.colleague ?? manager, passphrase: 'sample hub only' });
    expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: true, state: 'confirmed' });
    await office.done('hub.leavePractice', {});
    expect(await office.ask('hub.describe', {})).toMatchObject({ practice: false, name: 'Thornbeck Family Hub', signedIn: null });
    await office.keeper.close();
    cpSync(path, join(office.dataFolder, 'practice', 'smuggled'), { recursive: true });
    const smuggler = kept(
      aTestOffice({ places: { chosen: join(office.dataFolder, 'practice', 'smuggled') }, dataFolder: office.dataFolder }),
    );
    expect(await smuggler.refusalOf('hub.open', { place: 'chosen' })).toBe('practice-mixed');
  });

  test('a practice hub that was carried out of its place is not opened as a real one', async () => {
    const office = kept(aTestOffice());
    await office.done('hub.openPractice', {});
    const described = await office.ask('hub.describe', {});
    await office.keeper.close();
    const folder = aFolder();
    cpSync(join(office.dataFolder, 'practice', described.state === 'open' ? described.hub : ''), folder, { recursive: true });
    const other = kept(aTestOffice({ places: { chosen: folder } }));
    expect(await other.refusalOf('hub.open', { place: 'chosen' })).toBe('practice-mixed');
  });

  test('starting it again makes a new one and leaves nothing of the one before', async () => {
    const office = kept(aTestOffice());
    await office.done('hub.openPractice', {});
    const before = readdirSync(join(office.dataFolder, 'practice'));
    await office.done('hub.resetPractice', {});
    const after = readdirSync(join(office.dataFolder, 'practice'));
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });
});
