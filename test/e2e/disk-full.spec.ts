import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { practiceMorning, removeProfile } from './fixtures/kept-practice';
import { launch } from './fixtures/launch';
import { expectAccessible, picture } from './fixtures/look';
import { noOwnMounts, withOwnMounts } from './fixtures/own-mounts';
import { takePracticeSeat } from './fixtures/practice-seat';
import { fillDisk, smallDisk } from './fixtures/small-disk';
import { expect, test } from './fixtures/test';
import { captureLine, lines, openItemOf } from './meeting/live-item';

const reason = noOwnMounts();
if (reason !== null) console.log(`What a full disk does was not tried: ${reason}`);
else test('R6: a disk that fills while somebody types is said, their words stay, and all is saved once there is room', fullDisk);

async function fullDisk({ practiceProfile }: { practiceProfile: () => Promise<string> }): Promise<void> {
  test.setTimeout(540_000);
  const source = await practiceProfile();
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-full-'));
  const start = withOwnMounts(smallDisk(profile, source, 64));
  const roundtable = await launch({ ...start.options, profile, env: practiceMorning });
  const { page, electron } = roundtable;
  const saved = page.getByRole('list', { name: 'Quorate, consent, who can see, saved' }).getByRole('button', { name: /^Saved/ });
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  await page.keyboard.press('Alt+Digit4');
  await page.keyboard.type('Written while there was room.');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(1);

  const makeRoom = await fillDisk(electron);
  await page.keyboard.type(`First of a full disk. ${'It was a long evening. '.repeat(20)}`);
  await expect(saved).toHaveText(/Not yet, the disk is full$/, { timeout: 15_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The disk is full\. What you typed is still here/)).toBeVisible();
  await page.keyboard.type('Second of a full disk.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Half a line');
  await expectAccessible(page);
  await picture(page, 'disk-full');
  await saved.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Free some space on this computer.');
  await page.keyboard.press('Escape');

  await makeRoom();
  await expect(lines(page)).toHaveText([/Written while there was room/, /First of a full disk/, /Second of a full disk/], {
    timeout: 60_000,
  });
  await expect(saved).toHaveText(/^Saved \d\d:\d\d:\d\d$/);
  await expect(captureLine(page)).toHaveText('Half a line');
  expect(roundtable.complaints).toEqual([]);
  await roundtable.close();
  start.remove();
  removeProfile(profile);
  removeProfile(source);
}
