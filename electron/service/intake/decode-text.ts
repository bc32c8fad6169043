import type { Sheet } from './sheet';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Sheet['encoding'];
}

/**
 * Turns a file's bytes into text: by its byte-order mark, else UTF-16 where every second byte is empty, else UTF-8 where
 * every byte fits it, else the encoding Windows programs in the UK write.
 * @returns null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { text: decode('utf-8', bytes), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes), encoding: 'utf-16' };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decode(wide, bytes), encoding: 'utf-16' };
  if (isBinary(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Some byte does not fit UTF-8, so the file was written in the older encoding.
    return { text: decode('windows-1252', bytes), encoding: 'windows-1252' };
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 without a mark: in Latin text nearly every high byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, 4_096);
  if (looked.length < 8) return null;
  const zeros = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = looked.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.7 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be';
  return null;
}

/** A stray NUL in a text is left for the cell it stands in; many control bytes mean a picture or a program. */
function isBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 65_536);
  const control = looked.reduce((count, byte) => count + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 ? 1 : 0), 0);
  return control > Math.max(8, looked.length * 0.02);
}
