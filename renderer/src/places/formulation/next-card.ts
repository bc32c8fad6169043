/**
 * Where an arrow leads from a card: up and down within its column, left and right to the nearest column that has cards,
 * at the same height or its last. Home and End are the ends of the column.
 * @returns the card's id; null when the key is none of these or leads nowhere.
 */
export function nextCard(columns: readonly (readonly string[])[], from: string, key: string): string | null {
  const column = columns.findIndex((cards) => cards.includes(from));
  const cards = columns[column];
  if (cards === undefined) return null;
  const row = cards.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return cards[row + 1] ?? null;
    case 'ArrowUp':
      return cards[row - 1] ?? null;
    case 'ArrowRight':
      return beside(columns.slice(column + 1), row);
    case 'ArrowLeft':
      return beside(columns.slice(0, column).toReversed(), row);
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    default:
      return null;
  }
}

function beside(columns: readonly (readonly string[])[], row: number): string | null {
  const cards = columns.find((column) => column.length > 0);
  return cards === undefined ? null : (cards[row] ?? cards.at(-1) ?? null);
}
