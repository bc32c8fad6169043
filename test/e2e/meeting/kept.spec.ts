import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goTo } from '../fixtures/fresh-hub';
import { launch } from '../fixtures/launch';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '@playwright/test';
import { captureLine, lines, mark, openItemOf } from './live-item';

test('R2: what was being typed is back, caret and marks too, after the application was killed', async () => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-e2e-'));
  const first = await launch({ profile });
  await takePracticeSeat(first.page, 'Adaeze');
  await openItemOf(first.page, 'Marchetti-Doyle');
  await first.page.keyboard.press('Alt+Digit4');
  await first.page.keyboard.type('This line was kept.');
  await first.page.keyboard.press('Enter');
  await expect(lines(first.page)).toHaveCount(1);
  await first.page.keyboard.type('This one was not /o finished');
  for (let left = 0; left < 8; left += 1) await first.page.keyboard.press('ArrowLeft');
  await first.page.keyboard.type('quite ');
  // A quarter of a second behind the fingers is what is promised.
  await first.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  first.electron.process().kill('SIGKILL');

  const second = await launch({ profile });
  await takePracticeSeat(second.page, 'Adaeze');
  await goTo(second.page, '/meeting');
  await expect(captureLine(second.page)).toHaveText('This one was not quite finished');
  await expect(second.page.getByText('Back where you were. Nothing was lost.')).toBeVisible();
  await expect(mark(second.page, 'How we know: Opinion')).toBeVisible();
  await expect(captureLine(second.page)).toBeFocused();
  await second.page.keyboard.type('and fairly ');
  await second.page.keyboard.press('Enter');
  await expect(lines(second.page)).toHaveText([
    /This line was kept\./,
    /This one was not quite and fairly finished.*Rhys Mallory.*Opinion/s,
  ]);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
