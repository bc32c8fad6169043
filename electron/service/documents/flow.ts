import { looks, page } from './looks';
import type { TextLine } from './typeset';

/** What is drawn, in points from the top left of its page. */
export type Op =
  | { readonly kind: 'text'; readonly line: TextLine; readonly x: number; readonly baseline: number }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly length: number;
      readonly thick: number;
      readonly isUpright?: boolean;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly thick: number;
      readonly radius: number;
    };

/** Things drawn together on one page and read as one. */
export interface Mark {
  readonly page: number;
  readonly ops: readonly Op[];
}

/** A part of the structure a screen reader walks: a heading, a paragraph, a table cell. */
export interface Part {
  readonly role: string;
  readonly children: readonly (Part | Mark)[];
  readonly scope?: 'Column';
}

/** Something of a fixed height that never splits. */
export interface Piece {
  readonly height: number;
  /** What it draws when its top is at `y`. */
  readonly draw: (y: number) => readonly Op[];
}

/** Fills pages from top to bottom. */
export interface Flow {
  /** Starts a new page when fewer than this many points are left. */
  need(height: number): boolean;
  /** Puts a piece below the last one, on the next page when it does not fit. */
  put(piece: Piece): Mark;
  /** Leaves white above the next piece, except at the top of a page. */
  gap(height: number): void;
  readonly page: () => number;
  readonly y: () => number;
}

/** @param bottom Where the footer begins, points from the top. */
export function createFlow(bottom: number): Flow {
  let current = 0;
  let y: number = page.top;
  const turn = (): void => {
    current += 1;
    y = page.top;
  };
  const need = (height: number): boolean => {
    if (y + height <= bottom || y === page.top) return false;
    turn();
    return true;
  };
  return {
    need,
    put: ({ height, draw }) => {
      need(height);
      const mark = { page: current, ops: draw(y) };
      y += height;
      return mark;
    },
    gap: (height) => {
      if (y > page.top) y += height;
    },
    page: () => current,
    y: () => y,
  };
}

/** A line of text as a piece; the text stands in the middle of its leading. */
export function lineAt(line: TextLine, x: number, leading: number): Piece {
  const size = Math.max(...line.segments.map(({ look }) => looks[look].size), 0);
  return { height: leading, draw: (y) => [{ kind: 'text', line, x, baseline: y + leading / 2 + size * 0.34 }] };
}

/** Pieces below each other as one that never splits. */
export function together(pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return pieces.flatMap((piece) => {
        const ops = piece.draw(y);
        y += piece.height;
        return ops;
      });
    },
  };
}

/** Marks of one page drawn as one. */
export function byPage(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks) {
    const last = merged.at(-1);
    if (last?.page === mark.page) merged[merged.length - 1] = { page: mark.page, ops: [...last.ops, ...mark.ops] };
    else merged.push(mark);
  }
  return merged;
}
