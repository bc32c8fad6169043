import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../../electron/service/documents/csv-row';
import type { Mark, Part } from '../../../electron/service/documents/flow';
import { layOut } from '../../../electron/service/documents/layout';
import { page, textWidth } from '../../../electron/service/documents/looks';
import { minuteBlocks, minuteDocument, signingTime } from '../../../electron/service/documents/minute-document';
import { neutralName } from '../../../electron/service/documents/neutral-name';
import { breakLines, type Measure } from '../../../electron/service/documents/typeset';
import { aLine, aRecord, attestedAt, hashOf } from '../../builders/minute';

/** Every character is half its size wide; the second font has what is not ASCII, and neither has Arabic. */
const measure: Measure = {
  width: (text, _font, size) => [...text].length * size * 0.5,
  has: (font, codePoint) => (font.endsWith('Extended') ? codePoint > 0x7f && codePoint < 0x600 : codePoint < 0x7f),
};

const textOf = (lines: ReturnType<typeof breakLines>): string => lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');

describe('lines of print', () => {
  test('are never wider than their column, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 40, max: 500 }), (text, width) => {
        const lines = breakLines([{ text, look: 'body' }], width, measure);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        // Two typed spaces print as one, so that white is not compared.
        expect(textOf(lines).replace(/\s/g, '')).toBe(
          text.normalize('NFC').replace(/[\s\u007f]/g, (one) => (one === '\u007f' ? '[U+007F]' : '')),
        );
      }),
    );
  });

  test('use the second font inside a name and print a character of no font as its number', () => {
    const [line] = breakLines([{ text: 'Ms Šárka ع', look: 'strong' }], 500, measure);
    expect(line?.segments.map(({ text, font }) => [text, font])).toEqual([
      ['Ms ', 'strong'],
      ['Šá', 'strongExtended'],
      ['rka [U+0639]', 'strong'],
    ]);
  });

  test('print a letter the fonts lack with the marks they have', () => {
    expect(textOf(breakLines([{ text: 'Nguyễn', look: 'body' }], 500, measure))).toBe('Nguyên');
  });

  test('keep the line breaks somebody typed', () => {
    expect(breakLines([{ text: 'One\nTwo\r\nThree', look: 'body' }], 500, measure)).toHaveLength(3);
  });
});

function marksOf(part: Part): readonly Mark[] {
  return part.children.flatMap((child) => ('role' in child ? marksOf(child) : [child]));
}

describe('pages', () => {
  const documentOf = (record = aRecord()) =>
    minuteDocument({ record, recordHash: hashOf(record), fileName: 'x.pdf', attestedAt, isPractice: false });

  test('hold everything inside their margins, and the signatures in one place', () => {
    const many = aRecord({
      heard: Array.from({ length: 90 }, (_, index) => aLine({ text: `Line ${index} ${'and more words '.repeat(index % 9)}` })),
    });
    const laidOut = layOut(documentOf(many), measure);
    expect(laidOut.pages).toBeGreaterThan(2);
    const marks = [...laidOut.artifacts, ...laidOut.parts.flatMap((part) => marksOf(part))];
    for (const { ops, page: number } of marks) {
      expect(number).toBeLessThan(laidOut.pages);
      for (const op of ops) {
        const right = op.kind === 'text' ? op.x + op.line.width : 0;
        expect(right).toBeLessThanOrEqual(page.side + textWidth + 0.01);
        const bottom = op.kind === 'text' ? op.baseline : op.y + (op.kind === 'box' ? op.height : 0);
        expect(bottom).toBeLessThanOrEqual(page.height - page.bottom);
      }
    }
    expect(laidOut.signatures.map(({ page: number }) => number)).toEqual([laidOut.pages - 1, laidOut.pages - 1]);
  });

  test('repeat the header row of a long table on every page it reaches', () => {
    const action = { text: 'Call the school', owner: 'Bethan Pryce', by: null, toAccept: false };
    const laidOut = layOut(documentOf(aRecord({ heard: [], actions: Array.from({ length: 80 }, () => action) })), measure);
    const drawnAgain = laidOut.artifacts.filter(({ ops }) => ops.some((op) => op.kind === 'text' && textOf([op.line]) === 'Action'));
    expect(drawnAgain.map(({ page: number }) => number)).toEqual(Array.from({ length: laidOut.pages - 1 }, (_, index) => index + 1));
  });

  test('the same record is laid out the same', () => {
    expect(layOut(documentOf(), measure)).toEqual(layOut(documentOf(), measure));
  });
});

describe('words of the page', () => {
  const linesOf = (record = aRecord()) => minuteBlocks(record).flatMap((block) => (block.kind === 'lines' ? block.lines : []));

  test('say how we know, who said it, in writing or not, and who may see it', () => {
    const record = aRecord({
      heard: [
        aLine(),
        aLine({ kind: 'reported', source: 'told by Tara', speaker: 'Bethan Pryce', inWriting: true }),
        aLine({ kind: 'opinion', source: '', disclosure: 'agencies-only' }),
        aLine({ disclosure: 'about-someone-else', source: '' }),
      ],
    });
    expect(linesOf(record).map(({ attribution }) => attribution)).toEqual([
      'Fact, police record. PC Rhys Mallory',
      'Reported, told by Tara. Bethan Pryce, in writing',
      'Opinion. PC Rhys Mallory. Agencies only.',
      'Fact. PC Rhys Mallory. About someone else.',
    ]);
  });

  test('say so where nothing was recorded', () => {
    const empty = { text: '', reason: '', level: '', changesIf: '' };
    const record = aRecord({
      whyWeMet: '',
      familySaid: [],
      heard: [],
      decision: empty,
      actions: [],
      leadPractitioner: '',
      nextReview: null,
      consent: '',
      agreed: false,
      heldBack: 2,
    });
    const said = JSON.stringify(minuteBlocks(record));
    for (const words of [
      'No question was written.',
      'None of their own words were recorded.',
      'Nothing else was recorded.',
      'No decision was recorded.',
      'No actions were agreed.',
      'No lead practitioner is named.',
      'No review date is set.',
      'Not recorded',
      '2 lines are held back',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('a disagreement takes the place of “Nobody disagreed”', () => {
    const record = aRecord({
      disagreements: [{ who: 'Callum Reyes', about: 'the level', why: 'a bruise nobody explained', wouldResolve: 'a medical' }],
    });
    const said = JSON.stringify(minuteBlocks(record));
    expect(said).toContain('Callum Reyes disagreed about the level: a bruise nobody explained.');
    expect(said).toContain('What would resolve it: a medical.');
    expect(said).not.toContain('Nobody disagreed');
  });

  test('the time beside a signature is the hub’s, also in summer', () => {
    expect(signingTime(Date.UTC(2026, 6, 1, 9, 5, 7))).toBe('1 July 2026, 10:05:07');
  });
});

test('a file name has the reference and no name, whatever the reference holds', () => {
  expect(neutralName(aRecord({ reference: 'KE-0417' }))).toBe('hub_2026-03-12_KE-0417_minutes_v1');
  expect(neutralName(aRecord({ reference: '../KE 0417/é' }))).toBe('hub_2026-03-12_KE0417_minutes_v1');
});

test.each(['=cmd()', '+1', '-1', '@x', '\tx', '\rx'])('a cell that begins like a formula cannot become one: %j', (text) => {
  expect(csvRow([text])).toBe(`"'${text}"\r\n`);
});

test('quotes in a cell are doubled', () => {
  expect(csvRow(['a', 'say "no"'])).toBe('"a","say ""no"""\r\n');
});
