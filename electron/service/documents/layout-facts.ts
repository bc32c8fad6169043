import { lineAt, together, type Part, type Piece } from './flow';
import type { Press } from './layout';
import { looks, page, textWidth } from './looks';
import type { Look } from '../../../shared/domain/minute/printed-document';
import { breakLines } from './typeset';

type Fact = readonly [name: string, value: string];

const leftWidth = textWidth * 0.46;

/** Names and values in two columns, as a table for reading and a rule below. */
export function layOutFacts(facts: readonly Fact[], press: Press): Part[] {
  press.flow.gap(5);
  const pairs: (readonly Fact[])[] = [];
  for (let index = 0; index < facts.length; index += 2) pairs.push(facts.slice(index, index + 2));
  const nameWidths = [0, 1].map(
    (side) =>
      widest(
        facts.filter((_, index) => index % 2 === side),
        press,
      ) + 10,
  );
  const parts = pairs.map((pair) => layOutPair(pair, nameWidths, press));
  const y = press.flow.y() + 4;
  press.adorn({ page: press.flow.page(), ops: [{ kind: 'rule', x: page.side, y, length: textWidth, thick: 0.5 }] });
  press.flow.gap(6);
  return [{ role: 'Table', children: parts }];
}

function layOutPair(pair: readonly Fact[], nameWidths: readonly number[], press: Press): Part {
  const columns = pair.map(([name, value], side) => {
    const x = page.side + side * leftWidth;
    const width = side === 0 ? leftWidth : textWidth - leftWidth;
    const nameWidth = nameWidths[side] ?? 0;
    return {
      name: column(name, 'factName', x, nameWidth, press),
      value: column(value, 'fact', x + nameWidth, width - nameWidth - (side === 0 ? 8 : 0), press),
    };
  });
  const height = Math.max(...columns.map(({ name, value }) => Math.max(name.height, value.height)));
  press.flow.need(height);
  const [y, number] = [press.flow.y(), press.flow.page()];
  press.flow.put({ height: height + 1, draw: () => [] });
  const cells = columns.flatMap(({ name, value }): Part[] => [
    { role: 'TH', children: [{ page: number, ops: name.draw(y) }] },
    { role: 'TD', children: [{ page: number, ops: value.draw(y) }] },
  ]);
  return { role: 'TR', children: cells };
}

function column(text: string, look: Look, x: number, width: number, press: Press): Piece {
  return together(breakLines([{ text, look }], width, press.measure).map((line) => lineAt(line, x, looks[look].leading)));
}

function widest(facts: readonly Fact[], press: Press): number {
  const widths = facts.flatMap(([name]) => breakLines([{ text: name, look: 'factName' }], textWidth, press.measure));
  return Math.max(0, ...widths.map(({ width }) => width));
}
