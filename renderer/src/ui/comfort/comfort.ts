/** How a person likes to read. The same shape as the record keeps for each colleague. */
export interface Comfort {
  readonly textSize: 90 | 100 | 115 | 130 | 150 | 175 | 200;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly paper: 'stone' | 'white' | 'cream' | 'blue';
  readonly spacing: 'standard' | 'more';
  readonly density: 'comfortable' | 'standard' | 'compact';
  readonly motion: 'full' | 'none';
  readonly ruler: 'off' | 'on';
}

/** The sizes of text there are, in per cent of the standard 16 px. */
export const textSizes = [90, 100, 115, 130, 150, 175, 200] as const satisfies readonly Comfort['textSize'][];

export const standardComfort: Comfort = {
  textSize: 100,
  theme: 'light',
  paper: 'stone',
  spacing: 'standard',
  density: 'standard',
  motion: 'full',
  ruler: 'off',
};

/** The next size up or down; the same one at either end. */
export function nextTextSize(from: Comfort['textSize'], direction: 'larger' | 'smaller'): Comfort['textSize'] {
  const index = textSizes.indexOf(from) + (direction === 'larger' ? 1 : -1);
  return textSizes[index] ?? from;
}

/** Puts it on the document: attributes that the tokens answer to, and the size everything is a multiple of. */
export function applyComfort(comfort: Comfort, root: HTMLElement): void {
  root.dataset['theme'] = comfort.theme;
  root.dataset['paper'] = comfort.paper;
  root.dataset['space'] = comfort.spacing;
  root.dataset['density'] = comfort.density;
  root.dataset['motion'] = comfort.motion;
  root.style.fontSize = `${comfort.textSize}%`;
}
