import { describe, expect, test } from 'vitest';
import { whyNotShortcut } from '../../../shared/domain/colleague/shortcuts';

describe('keys that somebody may give to a command', () => {
  test.each(['Control+j', 'Alt+j', 'Control+Shift+h', 'F7', 'Shift+F7', 'Control+Enter', 'Alt+Digit3', 'Alt+ArrowLeft', 'Control+Comma'])(
    'include %s',
    (keys) => expect(whyNotShortcut(keys)).toBeNull(),
  );

  test.each([
    ['Escape', 'reserved'],
    ['Control+Escape', 'reserved'],
    ['Tab', 'reserved'],
    ['Alt+Tab', 'reserved'],
    ['Enter', 'reserved'],
    ['Shift+Enter', 'reserved'],
    ['Space', 'reserved'],
    ['ArrowDown', 'reserved'],
    ['Shift+Home', 'reserved'],
    ['Shift+F10', 'reserved'],
    ['j', 'lone-character'],
    ['Shift+j', 'lone-character'],
    ['Digit3', 'lone-character'],
    ['Control+Alt+j', 'types-characters'],
    ['Alt+Numpad3', 'types-characters'],
    ['Control+Insert', 'screen-reader'],
    ['CapsLock', 'screen-reader'],
    ['Control+c', 'editing'],
    ['Alt+F4', 'system'],
    ['Meta+l', 'reserved'],
    ['Shift+Control+j', 'reserved'],
    ['__proto__', 'reserved'],
    ['', 'reserved'],
  ])('do not include %s: %s', (keys, why) => {
    expect(whyNotShortcut(keys)).toBe(why);
  });
});
