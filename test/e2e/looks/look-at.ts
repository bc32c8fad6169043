import { expect, type Page } from '@playwright/test';
import type { Roundtable } from '../fixtures/launch';
import { objections, picture, rulesOfColour } from '../fixtures/look';

const lightNames = [/^Quorate \S/, /^Consent \S/, /^Who can see \S/, /^Saved \S/];

/** What is true of the window of somebody who has a seat, on every screen. */
export async function lookAtSeated(roundtable: Roundtable, name: string): Promise<void> {
  const { page } = roundtable;
  const lights = page.getByRole('list', { name: 'Quorate, consent, who can see, saved' }).getByRole('button');
  await expect.soft(lights, name).toHaveText(lightNames);
  const strip = page.getByRole('complementary', { name: 'Safeguarding' });
  // A trial fails when anything lies over it.
  await strip.getByRole('button', { name: 'Step up now' }).click({ trial: true });
  await lookAt(roundtable, name);
}

/** What is true of every screen, with or without a seat: the title, the focus, and axe in three themes. */
export async function lookAt({ page, electron }: Roundtable, name: string): Promise<void> {
  const titles = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
  expect.soft([await page.title(), ...titles], name).toEqual(['Roundtable', 'Roundtable']);
  await expect.soft.poll(() => focusIsSomewhere(page), name).toBe(true);
  const worn = await page.evaluate(() => document.documentElement.getAttribute('data-theme'));
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await wear(page, theme);
    expect.soft(await objections(page, theme === 'light' ? undefined : rulesOfColour), `${name}, ${theme}`).toEqual([]);
    await picture(page, `every-${name}-${theme}`);
  }
  await wear(page, worn ?? 'light');
}

function wear(page: Page, theme: string): Promise<void> {
  return page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

/** Whether the focus is on something a person can see, not on the page itself. */
function focusIsSomewhere(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused !== null && focused !== document.body && focused.checkVisibility({ visibilityProperty: true });
  });
}
