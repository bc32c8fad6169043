import { lineAt, together, type Part } from './flow';
import type { Press } from './layout';
import { looks, page, textWidth } from './looks';
import type { SignatureBox } from '../../../shared/domain/minute/printed-document';
import { breakLines } from './typeset';

/** Where a signature stands: its box, and the line that is left for it. Points from the top left. */
export interface SignaturePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline and left edge of the line the signature draws itself. */
  readonly text: { readonly x: number; readonly baseline: number };
}

const gapBetween = 14;
const inset = 9;

/** The boxes beside each other; they never split. */
export function layOutSignatures(boxes: readonly SignatureBox[], press: Press, places: SignaturePlace[]): Part[] {
  const { flow } = press;
  const width = (textWidth - gapBetween * (boxes.length - 1)) / boxes.length;
  const columns = boxes.map((box, index) => {
    const x = page.side + index * (width + gapBetween);
    const text = (words: string, look: 'sign' | 'signTitle') =>
      breakLines([{ text: words, look }], width - 2 * inset, press.measure).map((line) => lineAt(line, x + inset, looks[look].leading));
    const written = together([...text(box.title, 'signTitle'), ...box.lines.flatMap((line) => text(line, 'sign'))]);
    return { box, x, written, height: written.height + (box.leavesRoom ? looks.sign.leading : 0) + 9 };
  });
  const height = Math.max(...columns.map((column) => column.height));
  flow.gap(9);
  flow.need(height);
  const [y, number] = [flow.y(), flow.page()];
  flow.put({ height, draw: () => [] });
  return columns.map(({ x, written }) => {
    press.adorn({ page: number, ops: [{ kind: 'box', x, y, width, height, thick: 0.75, radius: 3 }] });
    const baseline = y + 4 + written.height + looks.sign.leading / 2 + looks.sign.size * 0.34;
    places.push({ page: number, x, y, width, height, text: { x: x + inset, baseline } });
    return { role: 'P', children: [{ page: number, ops: written.draw(y + 4) }] };
  });
}
