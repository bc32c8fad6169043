import type { FontName } from './fonts';
import { looks } from './looks';
import type { Look, Run } from '../../../shared/domain/minute/printed-document';

/** What breaking lines needs to know about the fonts. */
export interface Measure {
  /** Width in points. */
  readonly width: (text: string, font: FontName, size: number) => number;
  readonly has: (font: FontName, codePoint: number) => boolean;
}

export interface Segment {
  readonly text: string;
  readonly font: FontName;
  readonly look: Look;
  /** From the start of the line, points. */
  readonly x: number;
}

export interface TextLine {
  readonly segments: readonly Segment[];
  readonly width: number;
}

interface Piece {
  readonly text: string;
  readonly font: FontName;
  readonly look: Look;
}

/**
 * Breaks text into lines no wider than `width` points. A word that is wider alone is broken inside; line breaks in the
 * text are kept. A letter in no font is printed with fewer marks, and one of another script as its number, `[U+0639]`, rather than
 * left out; the record beside the page has it as it was typed.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): TextLine[] {
  const lines: TextLine[] = [];
  let words: Piece[][] = [];
  const finish = (): void => {
    lines.push(lineOf(trimmed(words.flat()), measure));
    words = [];
  };
  const used = (more: readonly Piece[]): number => widthOf(trimmed([...words.flat(), ...more]), measure);
  for (const word of wordsOf(runs, measure)) {
    if (word === 'break') finish();
    else
      for (const part of partsOf(word, width, measure)) {
        if (words.length > 0 && used(part) > width) finish();
        words.push(part);
      }
  }
  finish();
  return lines;
}

/** Words with the space behind them; a word may change its look inside. */
function wordsOf(runs: readonly Run[], measure: Measure): (Piece[] | 'break')[] {
  const words: (Piece[] | 'break')[] = [];
  let open: Piece[] | null = null;
  for (const run of runs) {
    for (const token of run.text.normalize('NFC').match(/\r\n|[\r\n]|[^\s\u00ad]+|[^\S\r\n]+|\u00ad/g) ?? []) {
      if (/^[\r\n]/.test(token)) {
        words.push('break');
        open = null;
        continue;
      }
      const isSpace = token.trim() === '';
      const pieces = piecesOf(isSpace ? ' ' : token, run.look, measure);
      if (open === null) words.push((open = []));
      open.push(...pieces);
      if (isSpace) open = null;
    }
  }
  return words;
}

function piecesOf(text: string, look: Look, measure: Measure): Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const { font, shown } = fontFor(character, looks[look].isStrong, measure);
    const last = pieces.at(-1);
    if (last?.font === font) pieces[pieces.length - 1] = { ...last, text: last.text + shown };
    else pieces.push({ text: shown, font, look });
  }
  return pieces;
}

function fontFor(character: string, isStrong: boolean, measure: Measure): { font: FontName; shown: string } {
  const codePoint = character.codePointAt(0) ?? 0;
  const plain: FontName = isStrong ? 'strong' : 'regular';
  const extended: FontName = isStrong ? 'strongExtended' : 'regularExtended';
  for (const shown of [character, ...plainerForms(character)]) {
    const shape = shown.codePointAt(0) ?? 0;
    if (measure.has(plain, shape)) return { font: plain, shown };
    if (measure.has(extended, shape)) return { font: extended, shown };
  }
  return { font: plain, shown: `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]` };
}

/** A letter with one mark less, and so on to the bare letter: the fonts print "Nguyên" where Vietnamese has one mark more. */
function plainerForms(character: string): string[] {
  const marks = [...character.normalize('NFD')];
  return marks
    .slice(1)
    .map((_, index) =>
      marks
        .slice(0, marks.length - 1 - index)
        .join('')
        .normalize('NFC'),
    )
    .filter((form) => [...form].length === 1);
}

/** The word itself, or pieces of it where it alone is wider than a line. */
function partsOf(word: Piece[], width: number, measure: Measure): Piece[][] {
  if (widthOf(trimmed(word), measure) <= width) return [word];
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  for (const piece of word) {
    for (const character of piece.text) {
      const single = { ...piece, text: character };
      if (part.length > 0 && widthOf([...part, single], measure) > width) {
        parts.push(part);
        part = [];
      }
      const last = part.at(-1);
      if (last?.font === piece.font && last.look === piece.look) part[part.length - 1] = { ...last, text: last.text + character };
      else part.push(single);
    }
  }
  return [...parts, part];
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  while (kept.length > 0 && kept.at(-1)?.text.trim() === '') kept.pop();
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

function widthOf(pieces: readonly Piece[], measure: Measure): number {
  return joined(pieces).reduce((sum, { text, font, look }) => sum + measure.width(text, font, looks[look].size), 0);
}

function lineOf(pieces: readonly Piece[], measure: Measure): TextLine {
  let x = 0;
  const segments = joined(pieces).map((piece) => {
    const segment = { ...piece, x };
    x += measure.width(piece.text, piece.font, looks[piece.look].size);
    return segment;
  });
  return { segments, width: x };
}

/** Neighbours of one font and look become one, so that kerning and reading keep whole words together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.font === piece.font && last.look === piece.look) whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}
