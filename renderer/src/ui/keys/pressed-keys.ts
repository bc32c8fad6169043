const modifiers: readonly string[] = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'];

/** A press as the key tables write it (`Control+k`, `Alt+Digit3`); null while only modifiers are held. */
export function keysOf(event: Readonly<KeyPress>): string | null {
  if (modifiers.includes(event.key)) return null;
  const held = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift', event.metaKey && 'Meta'].filter(
    (name) => name !== false,
  );
  return [...held, keyOf(event)].join('+');
}

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

// Letters stand elsewhere on other keyboards and go by what they write; all else goes by its place.
function keyOf({ key, code }: KeyPress): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code;
}

/** The same press however its modifiers are ordered and its letter is written. */
export function samePress(left: string, right: string): boolean {
  return inOneOrder(left) === inOneOrder(right);
}

function inOneOrder(keys: string): string {
  const parts = keys.split('+');
  const key = (parts.pop() ?? '').replace(/^(Key|Digit)(?=.$)/, '').toLowerCase();
  return [...parts.toSorted(), key].join('+');
}
