import type { Locator, Page } from '@playwright/test';
import { enter } from '../fixtures/by-keyboard';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect } from '../fixtures/test';

export const words = (page: Page): Locator => page.getByRole('textbox', { name: 'Words of the note' });
export const visibility = (page: Page): Locator => page.getByRole('button', { name: /^Who can see/ });
export const queue = (page: Page): Locator => page.getByRole('navigation', { name: 'Supervisor’s queue' });
export const myNotes = (page: Page): Locator => page.getByRole('navigation', { name: 'My notes' });

/** Takes a seat, leaving another if need be, and goes to Reflection by its key. */
export async function openReflection(page: Page, who: string): Promise<void> {
  await expect(() => takePracticeSeat(page, who)).toPass();
  await expect(page.getByRole('link', { name: 'Reflection' })).toBeVisible();
  await page.keyboard.press('Control+5');
}

/** Locks, and takes another seat; the service that held the keys is gone in between. */
export async function changeSeat(page: Page, who: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await openReflection(page, who);
}

/** Writes a private note by keyboard and shares it with one supervisor. */
export async function writeAndShare(page: Page, note: Readonly<{ title: string; text: string; supervisor: string }>): Promise<void> {
  const { title, text, supervisor } = note;
  await expect(myNotes(page)).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type(text);
  await page.getByRole('textbox', { name: 'Name of this note' }).fill(title);
  await enter(page, page.getByRole('button', { name: `Share with ${supervisor}` }));
  const first = supervisor.split(' ')[0] ?? supervisor;
  await expect(page.getByRole('button', { name: `Share with ${first}`, exact: true })).toBeFocused();
  await expect(page.getByText(`Once ${first} signs it off, the copy stays`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${first} has not opened it yet.`)).toBeVisible();
}
