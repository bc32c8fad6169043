import { byPage, lineAt, together, type Mark, type Op, type Part, type Piece } from './flow';
import type { Press } from './layout';
import { looks, page, textWidth } from './looks';
import type { Column, Look } from '../../../shared/domain/minute/printed-document';
import { breakLines } from './typeset';

interface Row {
  readonly height: number;
  readonly cells: readonly Piece[];
}

/** A table whose header row is drawn again on every page it reaches; a row never splits. */
export function layOutTable(columns: readonly Column[], rows: readonly (readonly string[])[], press: Press): Part {
  const { flow } = press;
  flow.gap(2);
  const header = rowOf(
    columns.map(({ name }) => name),
    columns,
    'columnName',
    press,
  );
  const first = rows[0] === undefined ? 0 : rowOf(rows[0], columns, 'cell', press).height;
  flow.need(header.height + first);
  const headerPart = place(header, 'TH', press);
  const bodyParts = rows.map((texts) => {
    const row = rowOf(texts, columns, 'cell', press);
    if (flow.need(row.height)) press.adorn({ page: flow.page(), ops: drawAgain(header, press) });
    press.adorn({ page: flow.page(), ops: [{ kind: 'rule', x: page.side, y: flow.y(), length: textWidth, thick: 0.5 }] });
    return place(row, 'TD', press);
  });
  return {
    role: 'Table',
    children: [
      { role: 'THead', children: [headerPart] },
      { role: 'TBody', children: bodyParts },
    ],
  };
}

function rowOf(texts: readonly string[], columns: readonly Column[], look: Look, press: Press): Row {
  let x: number = page.side;
  const cells = columns.map(({ share }, index) => {
    const width = textWidth * share;
    const lines = breakLines([{ text: texts[index] ?? '', look }], width - 6, press.measure);
    const piece = together(lines.map((line) => lineAt(line, x, looks[look].leading)));
    x += width;
    return piece;
  });
  return { height: Math.max(...cells.map(({ height }) => height)) + 5, cells };
}

function place(row: Row, role: 'TH' | 'TD', press: Press): Part {
  press.flow.need(row.height);
  const [y, number] = [press.flow.y() + 2.5, press.flow.page()];
  press.flow.put({ height: row.height, draw: () => [] });
  const children = row.cells.map((cell): Part => {
    const marks: Mark[] = byPage([{ page: number, ops: cell.draw(y) }]);
    return role === 'TH' ? { role, scope: 'Column', children: marks } : { role, children: marks };
  });
  return { role: 'TR', children };
}

function drawAgain(row: Row, press: Press): Op[] {
  const y = press.flow.y() + 2.5;
  press.flow.put({ height: row.height, draw: () => [] });
  return row.cells.flatMap((cell) => [...cell.draw(y)]);
}
