import { enter, tabTo } from '../fixtures/by-keyboard';
import { goTo } from '../fixtures/fresh-hub';
import { expect, test } from '../fixtures/test';
import { lookAtSeated } from '../looks/look-at';
import { changeSeat, myNotes, openReflection, queue, visibility } from './pair';

test.use({ practised: true });

test('supervision that took place is recorded by one, and both have the same copy', async ({ page, roundtable }) => {
  test.setTimeout(1_800_000);
  await openReflection(page, 'Kwame');
  await expect(myNotes(page)).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'My supervision' }));
  await expect(page.getByRole('navigation', { name: 'My supervision' }).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Control+n');
  await tabTo(page, page.getByRole('textbox', { name: 'What you both keep' }));
  await page.keyboard.type('A visit together before half term.');
  await lookAtSeated(roundtable, 'supervision-record');
  await enter(page, page.getByRole('button', { name: 'Keep it for both' }));
  await expect(page.getByText('Both of you have a copy.')).toBeVisible();
  await expect(visibility(page)).toHaveText(/Helen and you/);
  await lookAtSeated(roundtable, 'supervision-session');

  await changeSeat(page, 'Helen');
  await expect(queue(page).or(myNotes(page))).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'My supervision' }));
  await enter(page, page.getByRole('link', { name: /Thu 12 March 2026 Helen Varga with Kwame Asante-Hill, 60 minutes/ }));
  await expect(page.getByText('A visit together before half term.')).toBeVisible();

  // Somebody with no supervision of their own: each screen says so.
  await changeSeat(page, 'Adaeze');
  for (const { name, path, says } of [
    { name: 'reflection', path: '/reflection/notes', says: 'A place to think' },
    { name: 'supervision-queue-empty', path: '/reflection/queue', says: 'Nobody is waiting for you.' },
    { name: 'case-supervision-none', path: '/reflection/families', says: 'Supervision of families' },
    { name: 'sessions-none', path: '/reflection/sessions', says: 'My supervision' },
  ]) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
    await lookAtSeated(roundtable, name);
  }
});
