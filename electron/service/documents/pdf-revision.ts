/** An object of a PDF as it is written, without its `obj` and `endobj`. */
export interface PdfObject {
  readonly number: number;
  readonly body: string;
}

/**
 * Adds objects to a PDF as a further revision: what stands there is never touched, so earlier signatures stay good.
 * @returns the whole file. Text is Latin-1: one character is one byte.
 * @source ISO 32000-1 §7.5.6 (incremental updates)
 */
export function withRevision(pdf: string, objects: readonly PdfObject[]): string {
  const { size, root, info, id, startXref } = trailerOf(pdf);
  let file = pdf.endsWith('\n') ? pdf : `${pdf}\n`;
  const offsets = objects.map(({ number, body }) => {
    const offset = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
    return { number, offset };
  });
  const xref = file.length;
  const entries = offsets.map(({ number, offset }) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const most = Math.max(size, ...objects.map(({ number }) => number + 1));
  return `${file}xref\n${entries}trailer\n<<\n/Size ${most}\n/Root ${root}\n/Info ${info}\n/ID ${id}\n/Prev ${startXref}\n>>\nstartxref\n${xref}\n%%EOF\n`;
}

/** The first free object number. */
export function nextNumber(pdf: string): number {
  return trailerOf(pdf).size;
}

/** The newest body of an object, following the revisions back. @throws when the file has no such object. */
export function bodyOf(pdf: string, number: number): string {
  for (let { startXref, previous } = trailerOf(pdf); ;) {
    const offset = offsetIn(pdf.slice(startXref, pdf.indexOf('trailer', startXref)), number);
    if (offset !== null) {
      const start = pdf.indexOf('obj', offset) + 3;
      return pdf.slice(start, pdf.indexOf('endobj', start)).trim();
    }
    if (previous === null) throw new Error('the PDF has no such object');
    startXref = previous;
    previous = previousOf(pdf.slice(pdf.indexOf('trailer', startXref)));
  }
}

interface Trailer {
  readonly size: number;
  readonly root: string;
  readonly info: string;
  readonly id: string;
  readonly startXref: number;
  readonly previous: number | null;
}

function trailerOf(pdf: string): Trailer {
  const text = pdf.slice(pdf.lastIndexOf('trailer'));
  const read = (pattern: RegExp): string => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new Error('the PDF has no readable trailer');
    return found;
  };
  return {
    size: Number(read(/\/Size (\d+)/)),
    root: read(/\/Root (\d+ \d+ R)/),
    info: read(/\/Info (\d+ \d+ R)/),
    id: read(/\/ID (\[[^\]]*\])/),
    startXref: Number(read(/startxref\s+(\d+)/)),
    previous: previousOf(text),
  };
}

function previousOf(trailer: string): number | null {
  const found = /^[^%]*?\/Prev (\d+)/.exec(trailer)?.[1];
  return found === undefined ? null : Number(found);
}

/** Looks a number up in one cross-reference section, which may have several runs. */
function offsetIn(xref: string, number: number): number | null {
  const lines = xref.split('\n');
  for (let index = 1; index < lines.length;) {
    const [first, count] = (lines[index] ?? '').trim().split(' ').map(Number);
    if (first === undefined || count === undefined || Number.isNaN(first)) return null;
    if (number >= first && number < first + count) return Number((lines[index + 1 + number - first] ?? '').slice(0, 10));
    index += count + 1;
  }
  return null;
}
