/**
 * One row of a CSV file. A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that
 * nothing typed in a meeting can run on the computer where the list is opened.
 * @source RFC 4180; OWASP "CSV injection"
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
