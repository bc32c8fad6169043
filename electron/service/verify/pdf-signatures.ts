import type { X509Certificate } from 'node:crypto';
import { firstDer } from './der';
import { signatoryOf, type Signatory } from './detached-signature';

/** One signature of a PDF that holds. */
export interface PdfSignature extends Signatory {
  readonly reason: string;
}

export type PdfVerdict =
  | { readonly kind: 'signed'; readonly signatures: readonly PdfSignature[] }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'wrong' }
  /** The signatures hold, and bytes were added behind the last one. */
  | { readonly kind: 'appended' };

interface Found {
  readonly end: number;
  readonly content: Buffer;
  readonly cms: Buffer;
  readonly reason: string;
}

/**
 * Checks every signature of a PDF. Each must cover its revision from the first byte to its end, leaving out only its
 * own value, and the last one must reach the end of the file.
 */
export function pdfSignatures(pdf: Buffer, authority: X509Certificate): PdfVerdict {
  const found = findSignatures(pdf);
  if (found === null) return { kind: 'wrong' };
  if (found.length === 0) return { kind: 'unsigned' };
  const signatures: PdfSignature[] = [];
  for (const { content, cms, reason } of found) {
    const element = firstDer(cms);
    // The value is padded with zeros to the room it has.
    const isPadded = element !== null && cms.subarray(element.whole.length).every((byte) => byte === 0);
    const signatory = isPadded ? signatoryOf(element, content, authority) : null;
    if (signatory === null) return { kind: 'wrong' };
    signatures.push({ ...signatory, reason });
  }
  return found.at(-1)?.end === pdf.length ? { kind: 'signed', signatures } : { kind: 'appended' };
}

function findSignatures(pdf: Buffer): Found[] | null {
  const text = pdf.toString('latin1');
  const found: Found[] = [];
  for (const match of text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)) {
    const [opening, closing, rest] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const end = closing + rest;
    const isWhole = text[opening] === '<' && text[closing - 1] === '>' && opening > match.index && end <= pdf.length;
    const hex = text.slice(opening + 1, closing - 1);
    if (!isWhole || !/^(?:[0-9a-f]{2})+$/.test(hex)) return null;
    found.push({
      end,
      content: Buffer.concat([pdf.subarray(0, opening), pdf.subarray(closing, end)]),
      cms: Buffer.from(hex, 'hex'),
      reason: reasonIn(text.slice(closing, end)),
    });
  }
  return found.every(({ end }, index) => index === 0 || end > (found[index - 1]?.end ?? 0)) ? found : null;
}

/** The reason stands behind the signature's value, so it is part of what was signed. */
function reasonIn(after: string): string {
  const hex = /\/Reason <FEFF((?:[0-9A-F]{4})*)>/.exec(after)?.[1] ?? '';
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
