import { z } from 'zod';

/** An object of the file that can be referred to. */
export interface PdfRef {
  readonly id: number;
  readonly data: Record<string, unknown>;
}

export interface InsideFont {
  readonly id: string;
  ref(): PdfRef;
  encode(text: string): [codes: string[], positions: { advanceWidth: number }[]];
  widthOfString(text: string, size: number): number;
  has(codePoint: number): boolean;
}

/** The parts of pdfkit that have no public name but are needed for signature fields. */
export interface InsidePdf {
  readonly font: () => InsideFont;
  readonly catalog: () => PdfRef;
  readonly annotations: () => readonly PdfRef[];
  readonly pageRef: () => PdfRef;
}

const reference = z.custom<PdfRef>((value) => typeof value === 'object' && value !== null && 'id' in value && 'data' in value);
const callable = <F>() => z.custom<F>((value) => typeof value === 'function');

const Inside = z.object({
  _root: reference,
  _font: z
    .object({
      id: z.string(),
      font: z.object({ hasGlyphForCodePoint: callable<(codePoint: number) => boolean>() }).loose(),
      ref: callable<InsideFont['ref']>(),
      encode: callable<InsideFont['encode']>(),
      widthOfString: callable<InsideFont['widthOfString']>(),
    })
    .loose()
    .nullable(),
  page: z
    .object({ dictionary: reference, annotations: z.array(reference) })
    .loose()
    .nullable(),
});

/**
 * Reads what pdfkit holds, checked at every reading.
 * @throws when a newer pdfkit is built differently: its tests then say so, not a broken file.
 */
export function reachInside(pdf: PDFKit.PDFDocument): InsidePdf {
  // Only the prototype chain carries these; zod reads the properties it names and nothing else.
  const read = (): z.infer<typeof Inside> =>
    Inside.parse({ _root: Reflect.get(pdf, '_root'), _font: Reflect.get(pdf, '_font'), page: pdf.page });
  return {
    font: () => fontOf(pdf),
    catalog: () => read()._root,
    annotations: () => read().page?.annotations ?? [],
    pageRef: () => present(read().page).dictionary,
  };
}

function fontOf(pdf: PDFKit.PDFDocument): InsideFont {
  // The methods need their own object, so the object itself is used once its shape is known.
  const raw: unknown = Reflect.get(pdf, '_font');
  present(Inside.shape._font.parse(raw));
  const font = raw as Omit<InsideFont, 'has'> & { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  return {
    id: font.id,
    ref: () => font.ref(),
    encode: (text) => font.encode(text),
    widthOfString: (text, size) => font.widthOfString(text, size),
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
  };
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('pdfkit has no font or page yet');
  return value;
}
