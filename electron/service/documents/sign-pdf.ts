import { detachedCms } from './cms';
import { bodyOf, nextNumber, withRevision } from './pdf-revision';
import type { SignatureField } from './signature-fields';
import type { DocumentSigner } from './signer';

export interface PdfSigning {
  readonly pdf: Uint8Array;
  readonly field: SignatureField;
  readonly signer: DocumentSigner;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reason: string;
  /** Drawn in the box with the characters the field has; null draws nothing. */
  readonly shown: string | null;
}

/** Room for a signature with two certificates: about 1,600 bytes are used. */
const roomBytes = 6_000;
const rangePlaceholder = `/ByteRange [0 ${'*'.repeat(10)} ${'*'.repeat(10)} ${'*'.repeat(10)}]`;

/**
 * Fills an empty signature field by a further revision of the file.
 * @returns the file with a PAdES signature over all of it but the signature itself.
 * @source ETSI EN 319 142-1 (PAdES baseline B: ETSI.CAdES.detached, time in /M)
 */
export function signPdf(signing: PdfSigning): Uint8Array {
  const before = latin1(signing.pdf);
  const number = nextNumber(before);
  const field = bodyOf(before, signing.field.field).replace(/>>$/, `/V ${number} 0 R\n/AP << /N ${number + 1} 0 R >>\n>>`);
  const unsigned = withRevision(before, [
    { number: signing.field.field, body: field },
    { number, body: signatureDictionary(signing) },
    { number: number + 1, body: appearance(signing) },
  ]);
  return filled(unsigned, before.length, signing.signer);
}

function signatureDictionary({ at, reason, signer }: PdfSigning): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    rangePlaceholder,
    `/Contents <${'0'.repeat(roomBytes * 2)}>`,
    `/M (D:${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z)`,
    `/Name ${textString(signer.name)}`,
    `/Reason ${textString(reason)}`,
    '>>',
  ].join('\n');
}

/** Writes the range and the signature into their places, which keep their length. */
function filled(unsigned: string, from: number, signer: DocumentSigner): Uint8Array {
  const opening = unsigned.indexOf('/Contents <', from) + '/Contents '.length;
  const closing = opening + roomBytes * 2 + 2;
  const range = `/ByteRange [0 ${opening} ${closing} ${unsigned.length - closing}]`.padEnd(rangePlaceholder.length);
  const ranged = unsigned.slice(0, from) + unsigned.slice(from).replace(rangePlaceholder, range);
  const signed = Buffer.from(ranged.slice(0, opening) + ranged.slice(closing), 'latin1');
  const cms = Buffer.from(detachedCms(signed, signer)).toString('hex');
  if (cms.length > roomBytes * 2) throw new Error('the signature does not fit into its room');
  return Buffer.from(`${ranged.slice(0, opening)}<${cms.padEnd(roomBytes * 2, '0')}>${ranged.slice(closing)}`, 'latin1');
}

/** What the field looks like once signed: the time in the page's own font, or nothing. */
function appearance({ field, shown }: PdfSigning): string {
  const [left, bottom, right, top] = field.box;
  const drawn = shown === null ? '' : textOf(field, shown);
  const dictionary = [
    '<<',
    '/Type /XObject',
    '/Subtype /Form',
    `/BBox [0 0 ${rounded(right - left)} ${rounded(top - bottom)}]`,
    `/Resources << /Font << /F0 ${field.font} 0 R >> >>`,
    `/Length ${drawn.length}`,
    '>>',
  ].join('\n');
  return `${dictionary}\nstream\n${drawn}\nendstream`;
}

function textOf(field: SignatureField, shown: string): string {
  const codes = [...shown].map((character) => {
    const glyph = Object.hasOwn(field.glyphs, character) ? field.glyphs[character] : undefined;
    if (glyph === undefined) throw new Error('the signature field cannot show this character');
    return glyph[0];
  });
  const [x, y] = field.text;
  return `BT /F0 ${field.size} Tf 0 g ${rounded(x)} ${rounded(y)} Td <${codes.join('')}> Tj ET`;
}

/** A PDF text string: UTF-16 with its mark, in hex, so that any name is safe. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

function rounded(points: number): number {
  return Math.round(points * 1_000) / 1_000;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
