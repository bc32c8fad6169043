import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { may } from '../../shared/access/may';
import { contract, type OperationName } from '../../shared/contract/contract';
import { capabilitySets } from '../../shared/domain/colleague/events';

const golden = join(import.meta.dirname, 'access.golden.txt');

/** One row an operation, one column a capability set; the file is read and agreed by a person when it changes. */
function matrix(): string {
  const names = (Object.keys(contract) as OperationName[]).sort();
  const width = Math.max(...names.map((name) => name.length));
  const columns = ['nobody', ...capabilitySets] as const;
  const header = `${'operation'.padEnd(width)}  ${columns.join('  ')}`;
  const rows = names.map((name) => {
    const cells = columns.map((set) => (may(set === 'nobody' ? null : { sets: [set] }, name) ? 'yes' : '-').padEnd(set.length));
    return `${name.padEnd(width)}  ${cells.join('  ')}`.trimEnd();
  });
  return `${[header, ...rows].join('\n')}\n`;
}

test('Z1 every role × operation is as the agreed table says', () => {
  if (process.env['AGREE_ACCESS'] === 'yes') writeFileSync(golden, matrix());
  expect(matrix()).toBe(readFileSync(golden, 'utf8'));
});
