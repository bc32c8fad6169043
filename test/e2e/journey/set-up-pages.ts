import { expect, type Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';

export const hubName = 'Thornbeck Family Hub';

/** People of the journey with their passphrases; nobody in it is real. */
export const adaeze = { name: 'Adaeze Whitmore', passphrase: 'copper kettle on the sill' };
export const priyanka = { name: 'Priyanka Sood', passphrase: 'seven herons at low water' };

async function fill(page: Page, label: string, words: string): Promise<void> {
  await tabTo(
    page,
    page
      .getByRole('textbox', { name: label, exact: true })
      .or(page.getByLabel(label, { exact: true }))
      .first(),
  );
  await page.keyboard.insertText(words);
}

/** Sets up the hub: its name, its first person, their passphrase, and the recovery code with two groups retyped. */
export async function setUpHub(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Set up a hub' }));
  await fill(page, 'Name of the hub', hubName);
  await enter(page, page.getByRole('button', { name: 'Next' }));
  await fill(page, 'Your name', adaeze.name);
  await fill(page, 'Your role, in your own words', 'Hub manager');
  await fill(page, 'Your agency', 'KMC Early Help');
  await tick(page, 'chair');
  await enter(page, page.getByRole('button', { name: 'Next' }));
  await fill(page, 'New passphrase', adaeze.passphrase);
  await fill(page, 'The same again', adaeze.passphrase);
  await enter(page, page.getByRole('button', { name: 'Make the hub' }));
  await retypeRecoveryCode(page);
  await enter(page, page.getByRole('button', { name: 'I have the code. Take my seat' }));
}

async function retypeRecoveryCode(page: Page): Promise<void> {
  const groups = page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem');
  await expect(groups.first()).toBeVisible({ timeout: 60_000 });
  for (const box of await page.getByRole('textbox', { name: /^Group \d+$/ }).all()) {
    const number = Number(/\d+/.exec(await labelOf(box))?.[0]);
    const group = await groups
      .nth(number - 1)
      .locator('b')
      .innerText();
    await tabTo(page, box);
    await page.keyboard.insertText(group);
  }
}

function labelOf(box: ReturnType<Page['getByRole']>): Promise<string> {
  return box.evaluate((element) => (element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''));
}

/** Ticks a box that is not ticked yet. */
export async function tick(page: Page, name: string): Promise<void> {
  const box = page
    .getByRole('checkbox', { name, exact: true })
    .or(page.getByRole('checkbox', { name: new RegExp(`^${name}`) }))
    .first();
  if (await box.isChecked()) return;
  await tabTo(page, box);
  await page.keyboard.press('Space');
}

export interface NewPerson {
  readonly name: string;
  readonly title: string;
  readonly agency: RegExp;
  readonly seat: RegExp;
  readonly role?: string;
  readonly signsIn: boolean;
}

/** Adds somebody in the hub office. */
export async function addPerson(page: Page, person: NewPerson): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Add a person' }));
  await fill(page, 'Name', person.name);
  await fill(page, 'Role, in their own words', person.title);
  await choose(page, /Agency$/, person.agency);
  await choose(page, /Seat at the table$/, person.seat);
  if (!person.signsIn) await untick(page, 'Signs in to Roundtable');
  if (person.role !== undefined) await tick(page, person.role);
  await enter(page, page.getByRole('button', { name: 'Add', exact: true }));
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible();
}

async function untick(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
  await page.keyboard.press('Space');
}

async function choose(page: Page, select: RegExp, option: RegExp): Promise<void> {
  await enter(page, page.getByRole('button', { name: select }));
  const wanted = page.getByRole('option', { name: option });
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement || element.hasAttribute('data-focused'))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Goes to the hub office from the person's own menu. */
export async function goToOffice(page: Page, person: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: new RegExp(person) }));
  await expect(page.getByRole('menuitem', { name: 'Hub office' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Hub office' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible();
}

/** Adds agencies in the office's second part, then comes back to the people. */
export async function addAgencies(page: Page, names: readonly string[]): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Agencies and seats' }));
  for (const name of names) {
    await fill(page, 'Name of the agency', name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Agencies', exact: true }).getByText(name)).toBeVisible();
  }
  await enter(page, page.getByRole('link', { name: 'People', exact: true }));
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible();
}

/** Makes an invitation code and reads it from the screen, as the manager reads it out. */
export async function invite(page: Page, name: string): Promise<string> {
  await enter(page, page.getByRole('button', { name: `Make an invitation code: ${name}` }));
  const dialog = page.getByRole('dialog', { name: `Invitation code for ${name}` });
  const code = dialog.locator('p').filter({ hasText: /^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/ });
  await expect(code).toBeVisible({ timeout: 60_000 });
  const words = await code.innerText();
  await enter(page, dialog.getByRole('button', { name: 'I have passed it on' }));
  return words;
}

/** Joins with the code and a passphrase of one's own. */
export async function enrol(page: Page, person: { readonly name: string; readonly passphrase: string }, code: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${person.name.split(' ')[0] ?? ''}`) }).press('Space');
  await enter(page, page.getByRole('button', { name: 'I have an invitation code' }));
  await fill(page, 'Invitation code', code);
  await fill(page, 'New passphrase', person.passphrase);
  await fill(page, 'The same again', person.passphrase);
  await enter(page, page.getByRole('button', { name: 'Join and take my seat' }));
  await expect(page.getByRole('button', { name: new RegExp(person.name) })).toBeVisible({ timeout: 90_000 });
}

/** The manager saw that the right person enrolled. */
export async function confirmPerson(page: Page, name: string, passphrase: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: `Confirm this person: ${name}` }));
  await fill(page, 'Your passphrase', passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: name }).getByText('Confirmed', { exact: true })).toBeVisible({
    timeout: 60_000,
  });
}

/** Locks the desk and takes another seat with its own passphrase. */
export async function takeSeat(page: Page, person: { readonly name: string; readonly passphrase: string }): Promise<void> {
  const first = person.name.split(' ')[0] ?? '';
  await page.getByRole('radio', { name: new RegExp(`^${first}`) }).press('Space');
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }));
  await page.keyboard.insertText(person.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: new RegExp(person.name) })).toBeVisible({ timeout: 90_000 });
}

export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 90_000 });
}
