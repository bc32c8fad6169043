import PDFDocument from 'pdfkit';
import { readFonts, fontNames, type FontName } from './fonts';
import type { Mark, Op, Part } from './flow';
import { layOut } from './layout';
import { looks, page } from './looks';
import { reachInside, type InsidePdf } from './pdf-inside';
import type { PrintedDocument } from '../../../shared/domain/minute/printed-document';
import { drawSignatureFields, type SignatureField } from './signature-fields';
import type { Measure } from './typeset';

export interface PdfRequest {
  readonly document: PrintedDocument;
  /** Written into the file as its date of making; milliseconds since the epoch. */
  readonly madeAt: number;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  /** The empty signature fields, in the order of the document's boxes. */
  readonly fields: readonly SignatureField[];
}

/**
 * Makes a tagged PDF/A-2b of a document: fonts embedded, en-GB, with an empty field for each signature. The same
 * document and date give the same bytes.
 */
export async function makePdf(request: PdfRequest): Promise<MadePdf> {
  const { document, madeAt } = request;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // The default would be a standard font, which PDF/A does not allow.
    font: '',
    info: {
      Title: document.title,
      Subject: document.subject,
      Author: 'Roundtable',
      Creator: 'Roundtable',
      Producer: 'Roundtable',
      CreationDate: new Date(madeAt),
    },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  const inside = reachInside(pdf);
  const fonts = readFonts();
  for (const name of fontNames) pdf.registerFont(name, fonts[name]);
  const laidOut = layOut(document, measureWith(pdf, inside));
  for (let number = 0; number < laidOut.pages; number += 1) pdf.addPage();
  if (document.stamp !== '') drawStamp(pdf, document.stamp, laidOut.pages);
  drawArtifacts(pdf, laidOut.artifacts);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const part of laidOut.parts) root.add(drawPart(pdf, part));
  const fields = drawSignatureFields(pdf, root, inside, laidOut.signatures);
  root.end();
  addOutline(pdf, document);
  pdf.end();
  await ended;
  return { bytes: Buffer.concat(chunks), fields };
}

function measureWith(pdf: PDFKit.PDFDocument, inside: InsidePdf): Measure {
  const known = new Map<string, boolean>();
  return {
    width: (text, font, size) => {
      pdf.font(font);
      return inside.font().widthOfString(text, size);
    },
    has: (font: FontName, codePoint: number) => {
      const key = `${font} ${codePoint}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      pdf.font(font);
      const has = inside.font().has(codePoint);
      known.set(key, has);
      return has;
    },
  };
}

/** Under everything else, so pale that nothing on top is harder to read. */
function drawStamp(pdf: PDFKit.PDFDocument, text: string, pages: number): void {
  for (let number = 0; number < pages; number += 1) {
    pdf.switchToPage(number);
    pdf.markContent('Artifact', { type: 'Page' });
    pdf.save().rotate(-55, { origin: [page.width / 2, page.height / 2] });
    pdf.font('strong').fontSize(120).fillColor('#ececec');
    const x = (page.width - pdf.widthOfString(text)) / 2;
    pdf.text(text, x, page.height / 2 + 40, { lineBreak: false, baseline: 'alphabetic' });
    pdf.restore();
    pdf.endMarkedContent();
  }
}

function drawArtifacts(pdf: PDFKit.PDFDocument, artifacts: readonly Mark[]): void {
  for (const mark of artifacts) {
    pdf.switchToPage(mark.page);
    pdf.markContent('Artifact', { type: 'Layout' });
    drawAll(pdf, mark.ops);
    pdf.endMarkedContent();
  }
}

function drawPart(pdf: PDFKit.PDFDocument, part: Part): PDFKit.PDFStructureElement {
  // pdfkit takes `scope`; its types do not know it yet.
  const options = { ...(part.scope && { scope: part.scope }) } as PDFKit.Mixins.StructureElementOptions;
  const element = pdf.struct(part.role, options);
  for (const child of part.children) element.add('role' in child ? drawPart(pdf, child) : drawMark(pdf, part.role, child));
  element.end();
  return element;
}

function drawMark(pdf: PDFKit.PDFDocument, role: string, mark: Mark): PDFKit.PDFStructureContent {
  pdf.switchToPage(mark.page);
  const content = pdf.markStructureContent(role);
  drawAll(pdf, mark.ops);
  pdf.endMarkedContent();
  return content;
}

function drawAll(pdf: PDFKit.PDFDocument, ops: readonly Op[]): void {
  for (const op of ops) draw(pdf, op);
}

function draw(pdf: PDFKit.PDFDocument, op: Op): void {
  switch (op.kind) {
    case 'text':
      for (const { text, font, look, x } of op.line.segments) {
        pdf.font(font).fontSize(looks[look].size).fillColor(looks[look].ink);
        pdf.text(text, op.x + x, op.baseline, { lineBreak: false, baseline: 'alphabetic' });
      }
      return;
    case 'rule': {
      const [toX, toY] = op.isUpright === true ? [op.x, op.y + op.length] : [op.x + op.length, op.y];
      pdf.lineWidth(op.thick).moveTo(op.x, op.y).lineTo(toX, toY).stroke('#000000');
      return;
    }
    case 'box':
      pdf.lineWidth(op.thick).roundedRect(op.x, op.y, op.width, op.height, op.radius).stroke('#000000');
  }
}

/** Bookmarks: the title and its headings. */
function addOutline(pdf: PDFKit.PDFDocument, document: PrintedDocument): void {
  pdf.switchToPage(0);
  for (const block of document.blocks) if (block.kind === 'heading') pdf.outline.addItem(block.text);
}
