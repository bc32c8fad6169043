import type { Blank } from '../../../../shared/domain/discussion/events';

/** The attribute of the part of the screen where a blank is filled in. */
export function blankPart(blank: Blank): { 'data-blank': Blank } {
  return { 'data-blank': blank };
}

const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/** Moves the focus to where a blank is filled in. @returns whether there is such a place on the screen. */
export function focusBlank(blank: Blank): boolean {
  const part = document.querySelector(`[data-blank="${blank}"]`);
  const control = part?.querySelector<HTMLElement>(`input:checked, ${focusable}`);
  control?.scrollIntoView({ block: 'nearest' });
  control?.focus();
  return control !== null && control !== undefined;
}

/** Whether the focus is where this blank is filled in, or was there and its control has gone with the blank. */
export function isAtBlank(blank: Blank): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest(`[data-blank="${blank}"]`) !== null;
}
