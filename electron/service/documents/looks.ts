import type { Look } from '../../../shared/domain/minute/printed-document';

export interface LookRules {
  readonly isStrong: boolean;
  /** Points. */
  readonly size: number;
  /** Height of a line, points. */
  readonly leading: number;
  readonly ink: string;
}

const black = '#000000';
const grey = '#333333';

/** Sizes of the printed page. @source interface/print.css */
export const looks: Readonly<Record<Look, LookRules>> = {
  body: { isStrong: false, size: 11, leading: 15.2, ink: black },
  strong: { isStrong: true, size: 11, leading: 15.2, ink: black },
  quiet: { isStrong: false, size: 10, leading: 12.6, ink: grey },
  title: { isStrong: true, size: 19, leading: 22, ink: black },
  heading: { isStrong: true, size: 11.5, leading: 15.5, ink: black },
  small: { isStrong: false, size: 9.5, leading: 12.9, ink: black },
  smallStrong: { isStrong: true, size: 9.5, leading: 12.9, ink: black },
  fact: { isStrong: false, size: 10, leading: 14, ink: black },
  factName: { isStrong: false, size: 10, leading: 14, ink: grey },
  code: { isStrong: true, size: 9.5, leading: 13, ink: black },
  cell: { isStrong: false, size: 10.5, leading: 14.5, ink: black },
  columnName: { isStrong: true, size: 10, leading: 14.5, ink: black },
  signTitle: { isStrong: true, size: 11.5, leading: 15.5, ink: black },
  sign: { isStrong: false, size: 10.5, leading: 14.7, ink: black },
  foot: { isStrong: false, size: 9.5, leading: 12.8, ink: black },
};

/** A4 in points, with the margins of print.css. */
export const page = { width: 595.28, height: 841.89, side: 48.2, top: 36, bottom: 31.2 } as const;

export const textWidth = page.width - 2 * page.side;
