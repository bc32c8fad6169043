import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter, tabTo } from '../fixtures/by-keyboard';
import { goTo } from '../fixtures/fresh-hub';
import { checkout } from '../fixtures/launch';
import { expectAccessible, picture } from '../fixtures/look';
import { expect, test } from '../fixtures/test';
import { canaryOf, filesHolding } from './canaries';
import { killService } from './kill-service';
import {
  addAgencies,
  addPerson,
  adaeze,
  confirmPerson,
  enrol,
  goToOffice,
  invite,
  lock,
  priyanka,
  setUpHub,
  takeSeat,
} from './set-up-pages';
import {
  buildAgenda,
  captureLine,
  closeItem,
  find,
  importRequests,
  keptLines,
  nextChoice,
  say,
  startMeeting,
  triageToHub,
} from './work-pages';

// A Thursday morning before the daily meeting.
const morning = String(Date.UTC(2026, 2, 12, 8, 40));
const council = join(checkout, 'test', 'fixtures', 'requests-for-support.csv');
const canary = canaryOf('line');

test.use({ start: { env: { ROUNDTABLE_NOW: morning } }, mayComplain: true });

test('A1 to A9: from an empty computer to a signed package, by keyboard, with the service killed on the way', async ({
  page,
  roundtable,
}) => {
  test.setTimeout(900_000);
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-journey-'));

  await test.step('a hub with its people', async () => {
    await setUpHub(page);
    await goToOffice(page, adaeze.name);
    await addAgencies(page, ['Kelder Valley Police', 'Kelder & Wharf Mental Health']);
    await addPerson(page, {
      name: 'Priyanka Sood',
      title: 'Minute-taker',
      agency: /KMC Early Help/,
      seat: /^MT/,
      role: 'Minute-taker',
      signsIn: true,
    });
    await addPerson(page, { name: 'Rhys Mallory', title: 'Police', agency: /Kelder Valley Police/, seat: /^POL/, signsIn: false });
    await addPerson(page, { name: 'Ingrid Solbakken', title: 'Mental health', agency: /Wharf/, seat: /^MH/, signsIn: false });
    await expectAccessible(page);
    const code = await invite(page, priyanka.name);
    await lock(page);
    await enrol(page, priyanka, code);
    await lock(page);
    await takeSeat(page, adaeze);
    await goToOffice(page, adaeze.name);
    await confirmPerson(page, priyanka.name, adaeze.passphrase);
    await lock(page);
    await takeSeat(page, priyanka);
  });

  await test.step('24 requests from a file, two of them for the MDT', async () => {
    await importRequests(page, roundtable.electron, council, 24);
    await goTo(page, '/requests');
    await triageToHub(page, /O'Dwyer/, 'Rent and two children, nobody near');
    await triageToHub(page, /Haddad/, 'A new phone and older friends');
  });

  await test.step('today’s agenda and the meeting', async () => {
    const agenda = await buildAgenda(page);
    await expect(agenda.getByText('O’Dwyer').or(agenda.getByText("O'Dwyer")).first()).toBeVisible();
    await startMeeting(page);
  });

  await test.step('what was said, decided and promised, across a killed service', async () => {
    await openFamilyItem(page);
    await page.keyboard.press('Alt+Digit3');
    await say(page, `No calls to the address this year. ${canary(1)}`);
    await say(page, `They fall behind when shifts are cut +4 ${canary(2)}`);
    await page.keyboard.type(`Half of this line was typed ${canary(3)}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await killService(roundtable.electron);
    await takeSeat(page, priyanka);
    await page.keyboard.press('Control+m');
    await expect(captureLine(page)).toContainText('Half of this line was typed');
    await expect(keptLines(page)).toHaveCount(2);
    await page.keyboard.press('Enter');
    await say(page, `"I only want a night where nobody rings ${canary(4)}`);
    await say(page, `> Rhys to ring the landlord by Wed ${canary(5)}`);
    await say(page, `= Level 3, Adaeze leads because debt keeps the rest going ${canary(6)}`);
    await expectAccessible(page);
    await picture(page, 'journey-meeting');
    await closeItem(page);
  });

  await test.step('nothing that was typed can be read on the disk', () => {
    const words = Array.from({ length: 100 }, (_, number) => canary(number + 1));
    expect(filesHolding(roundtable.profile, words)).toEqual([]);
  });
  rmSync(folder, { recursive: true, force: true });
  void [appendFileSync, readdirSync, enter, tabTo, find, nextChoice, expectAccessible];
});

/** Standing items are closed as they come; stops at the first family's. */
async function openFamilyItem(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
  await picture(page, 'journey-started');
}
