import { describe, expect, test } from 'vitest';
import { passphraseFault } from '../../../shared/domain/colleague/passphrase';

const hubWords = ['Kelderwick East Family Hub', '3 Sawmill Street', 'Adaeze Whitmore'];

describe('L3: a new passphrase', () => {
  test.each([
    ['tea kettle orbit lamp', null],
    ['meadow-lantern-42', null],
    ['ÆØÅ ключ 山川 tree house', null],
    ['correct horse battery violin sandal', null],
    ['short one', 'passphrase-short'],
    ['elevenchars', 'passphrase-short'],
    ['x y'.repeat(43), 'passphrase-long'],
    ['password1234', 'passphrase-common'],
    ['P@ssw0rd!2026', 'passphrase-common'],
    ['correct horse battery staple', 'passphrase-common'],
    ['qwertyuiop12', 'passphrase-common'],
    ['123456789012', 'passphrase-common'],
    ['aaaaaaaaaaaaaaaa', 'passphrase-common'],
    ['abcabcabcabcabc', 'passphrase-common'],
    ['kelderwick2026', 'passphrase-hub-words'],
    ['Sawmill Street Hub', 'passphrase-hub-words'],
    ['adaeze whitmore', 'passphrase-hub-words'],
  ])('%s', (passphrase, fault) => {
    expect(passphraseFault(passphrase, hubWords)).toBe(fault);
  });

  test('is counted in characters, not in the units a computer stores', () => {
    expect(passphraseFault('🐢🦉🐙🦔🐝🦋🐌🐞🦀🐠🦚')).toBe('passphrase-short');
  });

  test('is the same however its letters are composed', () => {
    const composed = 'café réservé où ça';
    expect(passphraseFault(composed.normalize('NFD'))).toBe(passphraseFault(composed));
  });
});
