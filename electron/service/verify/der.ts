/** One element of a DER structure. */
export interface Der {
  readonly tag: number;
  /** The element with its tag and length. */
  readonly whole: Buffer;
  readonly content: Buffer;
}

class NotDer extends Error {}

/** Reads exactly one element; anything after it, or a length that is not the shortest, is refused with null. */
export function readDer(bytes: Buffer): Der | null {
  const first = firstDer(bytes);
  return first !== null && first.whole.length === bytes.length ? first : null;
}

/** Reads the element at the start of bytes and leaves what follows. */
export function firstDer(bytes: Buffer): Der | null {
  try {
    return elementAt(bytes, 0);
  } catch (error) {
    if (error instanceof NotDer) return null;
    throw error;
  }
}

/** The elements inside a constructed element; null when they do not fill it exactly. */
export function inside(element: Der): Der[] | null {
  const children: Der[] = [];
  try {
    for (let offset = 0; offset < element.content.length;) {
      const child = elementAt(element.content, offset);
      children.push(child);
      offset += child.whole.length;
    }
  } catch (error) {
    if (error instanceof NotDer) return null;
    throw error;
  }
  return children;
}

function elementAt(bytes: Buffer, offset: number): Der {
  const tag = byteAt(bytes, offset);
  if ((tag & 0x1f) === 0x1f) throw new NotDer('long tags are not used here');
  const short = byteAt(bytes, offset + 1);
  let header = 2;
  let length = short;
  if (short >= 0x80) {
    const count = short & 0x7f;
    if (count === 0 || count > 4) throw new NotDer('the length has no definite form');
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + byteAt(bytes, offset + 2 + index);
    header += count;
    if (length < 0x80 || byteAt(bytes, offset + 2) === 0) throw new NotDer('the length is not the shortest');
  }
  const end = offset + header + length;
  if (end > bytes.length) throw new NotDer('the element is cut off');
  return { tag, whole: bytes.subarray(offset, end), content: bytes.subarray(offset + header, end) };
}

function byteAt(bytes: Buffer, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) throw new NotDer('the element is cut off');
  return byte;
}
