import { unreachable } from '../../../shared/kernel/result';
import { byPage, createFlow, lineAt, together, type Flow, type Mark, type Op, type Part, type Piece } from './flow';
import { layOutFacts } from './layout-facts';
import { layOutSignatures, type SignaturePlace } from './layout-signatures';
import { layOutTable } from './layout-table';
import { looks, page, textWidth } from './looks';
import type { Block, PrintedDocument, Run, SaidLine } from '../../../shared/domain/minute/printed-document';
import { breakLines, type Measure } from './typeset';

export interface LaidOut {
  readonly pages: number;
  /** In reading order. */
  readonly parts: readonly Part[];
  /** Rules, repeated headers and footers: drawn, never read. */
  readonly artifacts: readonly Mark[];
  readonly signatures: readonly SignaturePlace[];
}

/** What laying out a block works with. */
export interface Press {
  readonly flow: Flow;
  readonly measure: Measure;
  /** Adds something that is drawn and never read. */
  readonly adorn: (mark: Mark) => void;
}

/** Gives a document its pages. Pure: the same document and fonts give the same places. */
export function layOut(document: PrintedDocument, measure: Measure): LaidOut {
  const footHeight = looks.foot.leading * document.foot.length + 8;
  const flow = createFlow(page.height - page.bottom - footHeight);
  const artifacts: Mark[] = [];
  const signatures: SignaturePlace[] = [];
  const press: Press = { flow, measure, adorn: (mark) => artifacts.push(mark) };
  const parts = [...layOutHeader(document, press)];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'heading') flow.need(60 + heightAhead(document.blocks[index + 1]));
    parts.push(...layOutBlock(block, press, signatures));
  });
  const pages = flow.page() + 1;
  for (let number = 0; number < pages; number += 1) artifacts.push(footOf(document, number, pages, measure));
  return { pages, parts, artifacts, signatures };
}

/** A heading stays with the beginning of what follows. */
function heightAhead(block: Block | undefined): number {
  return block?.kind === 'table' ? 40 : 0;
}

function layOutBlock(block: Block, press: Press, signatures: SignaturePlace[]): Part[] {
  switch (block.kind) {
    case 'title':
      return [{ role: 'H1', children: linesOf([{ text: block.text, look: 'title' }], press) }];
    case 'facts':
      return layOutFacts(block.facts, press);
    case 'heading':
      press.flow.gap(8);
      return [{ role: 'H2', children: linesOf([{ text: block.text, look: 'heading' }], press) }];
    case 'paragraph':
      press.flow.gap(2.5);
      return [{ role: 'P', children: linesOf(block.runs, press) }];
    case 'quotes':
      return [{ role: 'BlockQuote', children: block.quotes.map((quote) => layOutQuote(quote, press)) }];
    case 'lines':
      return [{ role: 'L', children: block.lines.map((line) => layOutSaidLine(line, press)) }];
    case 'table':
      return [layOutTable(block.columns, block.rows, press)];
    case 'signatures':
      return layOutSignatures(block.boxes, press, signatures);
    default:
      return unreachable(block);
  }
}

/** Text over the whole width; up to three lines stay together. */
function linesOf(runs: readonly Run[], press: Press, x: number = page.side, width: number = textWidth): Mark[] {
  const leading = Math.max(...runs.map(({ look }) => looks[look].leading), 0);
  const pieces = breakLines(runs, width, press.measure).map((line) => lineAt(line, x, leading));
  if (pieces.length <= 3) return [press.flow.put(together(pieces))];
  const [first, second, ...rest] = pieces;
  // At least two lines stand on either side of a page's end.
  const head = together([first, second].filter((piece) => piece !== undefined));
  const tail = rest.splice(-2);
  return byPage([head, ...rest, together(tail)].map((piece) => press.flow.put(piece)));
}

function layOutQuote(quote: string, press: Press): Part {
  const marks = linesOf([{ text: quote, look: 'strong' }], press, page.side + 11.5, textWidth - 11.5);
  for (const { page: number, ops } of marks) {
    const baselines = ops.flatMap((op) => (op.kind === 'text' ? [op.baseline] : []));
    const top = Math.min(...baselines) - 11;
    const length = Math.max(...baselines) + 4.5 - top;
    press.adorn({ page: number, ops: [{ kind: 'rule', x: page.side + 1.25, y: top, length, thick: 2.5, isUpright: true }] });
  }
  return { role: 'P', children: marks };
}

const codeWidth = 34;

/** The seat's code in its box, the typed words, and under them how we know and who said it. */
function layOutSaidLine(line: SaidLine, press: Press): Part {
  const { flow, measure } = press;
  const x = page.side + codeWidth + 8;
  const width = textWidth - codeWidth - 8;
  const text = breakLines([{ text: line.text, look: 'body' }], width, measure).map((one) => lineAt(one, x, looks.body.leading));
  const source = breakLines([{ text: line.attribution, look: 'quiet' }], width, measure).map((one) => lineAt(one, x, looks.quiet.leading));
  const [code] = breakLines([{ text: line.code, look: 'code' }], codeWidth, measure);
  flow.gap(2);
  const first = text.slice(0, 3);
  const rest = text.slice(3);
  const start = together(rest.length === 0 ? [...first, ...source] : first);
  flow.need(start.height);
  const [top, number] = [flow.y(), flow.page()];
  const body = byPage([start, ...rest].map((piece) => flow.put(piece)));
  const after = rest.length === 0 ? [] : [flow.put(together(source))];
  press.adorn({ page: number, ops: [{ kind: 'box', x: page.side, y: top + 1.5, width: codeWidth, height: 13.5, thick: 0.75, radius: 2 }] });
  const label: Mark = { page: number, ops: code ? codeOps(code, top) : [] };
  return {
    role: 'LI',
    children: [
      { role: 'Lbl', children: [label] },
      { role: 'LBody', children: byPage([...body, ...after]) },
    ],
  };
}

function codeOps(line: ReturnType<typeof breakLines>[number], top: number): Op[] {
  return [{ kind: 'text', line, x: page.side + (codeWidth - line.width) / 2, baseline: top + 11.6 }];
}

function layOutHeader(document: PrintedDocument, press: Press): Part[] {
  const { left, right } = document.header;
  const half = textWidth / 2 - 10;
  const leading = looks.small.leading;
  const column = (runs: readonly Run[], isRight: boolean): Piece =>
    together(
      runs.flatMap((run) =>
        breakLines([run], half, press.measure).map((line) =>
          lineAt(line, isRight ? page.side + textWidth - line.width : page.side, leading),
        ),
      ),
    );
  const [leftPiece, rightPiece] = [column(left, false), column(right, true)];
  const top = press.flow.y();
  const height = Math.max(leftPiece.height, rightPiece.height) + 6;
  press.flow.put({ height: height + 9, draw: () => [] });
  press.adorn({ page: 0, ops: [{ kind: 'rule', x: page.side, y: top + height, length: textWidth, thick: 1.5 }] });
  return [leftPiece, rightPiece].map((piece) => ({ role: 'P', children: [{ page: 0, ops: piece.draw(top) }] }));
}

function footOf(document: PrintedDocument, number: number, pages: number, measure: Measure): Mark {
  const leading = looks.foot.leading;
  const top = page.height - page.bottom - leading * document.foot.length;
  const left = document.foot.flatMap((text, index) =>
    breakLines([{ text, look: 'foot' }], index === 0 ? textWidth - 80 : textWidth, measure)
      .slice(0, 1)
      .flatMap((line) => lineAt(line, page.side, leading).draw(top + index * leading)),
  );
  const right = breakLines([{ text: document.pageOf(number + 1, pages), look: 'foot' }], 80, measure).flatMap((line) =>
    lineAt(line, page.side + textWidth - line.width, leading).draw(top),
  );
  return { page: number, ops: [...left, ...right] };
}
