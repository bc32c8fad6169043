import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/kernel/canonical-json';

describe('canonical JSON', () => {
  test('keys stand in UTF-16 order, whatever order they were written in', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'é'], '\u{10000}': 0, '\uFFFF': 0 })).toBe(
      '{"a":[true,null,"é"],"b":1,"\u{10000}":0,"\uFFFF":0}',
    );
  });

  test('the numbers of RFC 8785 are written as its appendix B writes them', () => {
    const written = [0, -0, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e21, 0.000001, 1e-7].map((n) => canonicalJson(n));
    expect(written).toEqual(['0', '0', '5e-324', '1.7976931348623157e+308', '9007199254740992', '1e+21', '0.000001', '1e-7']);
  });

  test('what two readers could disagree about is refused', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: '\udc00' }, () => 1, 1n]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  test('members that are undefined are left out', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test('reading it back gives the same value, and the order of keys never matters', () => {
    const text = fc.string({ unit: 'grapheme' });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.boolean(),
        fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (sample) => {
        const written = canonicalJson(sample);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(canonicalJson(reversed(sample))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
