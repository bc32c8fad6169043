/**
 * The name a family could have in lists, from the names of its people: the first one's without the given name, so that
 * "Joost van den Berg" gives "van den Berg". A suggestion to be changed; empty when there is nothing to take it from.
 */
export function suggestedFamilyName(names: readonly string[]): string {
  const [first = ''] = names.map((name) => name.trim()).filter((name) => name !== '');
  const parts = first.replace(/^(mr|mrs|ms|miss|mx|dr)\.?\s+/i, '').split(/\s+/);
  return parts.length > 1 ? parts.slice(1).join(' ') : first;
}
