import type { InsidePdf } from './pdf-inside';
import type { SignaturePlace } from './layout-signatures';
import { looks, page } from './looks';

/** An empty signature field of a file: object numbers, and points from the bottom left as PDF counts. */
export interface SignatureField {
  readonly field: number;
  readonly page: number;
  readonly font: number;
  readonly size: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** Where the text a signature draws begins, from the bottom left of the box. */
  readonly text: readonly [x: number, y: number];
  /** Hex code and advance (thousandths of the size) of each character a signature may draw. */
  readonly glyphs: Readonly<Record<string, readonly [code: string, advance: number]>>;
}

const months = 'January February March April May June July August September October November December';
const drawable = [...new Set(`0123456789:, ${months}`)].join('');

/** Puts an empty, tagged signature field over each box, so that signing later adds to the file and changes nothing. */
export function drawSignatureFields(
  pdf: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  inside: InsidePdf,
  places: readonly SignaturePlace[],
): SignatureField[] {
  pdf.font('regular');
  pdf.initForm();
  const form = formOf(inside);
  // A viewer that makes its own appearance would change what was signed, and PDF/A forbids it.
  delete form['NeedAppearances'];
  form['SigFlags'] = 3;
  const fields: unknown[] = [];
  form['Fields'] = fields;
  const glyphs = glyphsOf(inside);
  const font = inside.font().ref().id;
  return places.map((place, index) => {
    pdf.switchToPage(place.page);
    const element = pdf.struct('Form');
    root.add(element);
    pdf.annotate(place.x, place.y, place.width, place.height, fieldOptions(index, element, inside));
    element.end();
    const ref = inside.annotations().at(-1);
    if (ref === undefined) throw new Error('the signature field was not made');
    fields.push(ref);
    return { field: ref.id, page: inside.pageRef().id, font, size: looks.sign.size, glyphs, ...boxOf(place) };
  });
}

function fieldOptions(index: number, structParent: unknown, inside: InsidePdf): PDFKit.Mixins.AnnotationOption {
  // pdfkit writes every option into the annotation; its types name only the common ones.
  return {
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String(`signature${index + 1}`),
    TU: new String(index === 0 ? 'Accurate' : 'Approved and signed'),
    // Print and Locked.
    F: 132,
    P: inside.pageRef(),
    structParent,
  } as PDFKit.Mixins.AnnotationOption;
}

function boxOf(place: SignaturePlace): Pick<SignatureField, 'box' | 'text'> {
  const bottom = page.height - place.y - place.height;
  return {
    box: [place.x, bottom, place.x + place.width, bottom + place.height],
    text: [place.text.x - place.x, page.height - place.text.baseline - bottom],
  };
}

function formOf(inside: InsidePdf): Record<string, unknown> {
  const form = inside.catalog().data['AcroForm'];
  if (typeof form !== 'object' || form === null || !('data' in form)) throw new Error('pdfkit made no form');
  // `data` of a pdfkit reference is a plain dictionary.
  return form.data as Record<string, unknown>;
}

function glyphsOf(inside: InsidePdf): SignatureField['glyphs'] {
  return Object.fromEntries(
    [...drawable].map((character) => {
      const [[code], [position]] = inside.font().encode(character);
      return [character, [code ?? '0000', position?.advanceWidth ?? 0] as const];
    }),
  );
}
