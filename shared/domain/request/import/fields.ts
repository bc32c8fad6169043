/**
 * What a column of a file may be. `ignore` is left in the file. Of the others each stands for one column, save those of
 * `joinedFields`, which are put together in the order of the columns.
 */
export const importFields = [
  'ignore',
  'sourceReference',
  'received',
  'receivedTime',
  'route',
  'requestedBy',
  'adultName',
  'adultRelation',
  'adultBorn',
  'adultNhs',
  'childNames',
  'childBorn',
  'address',
  'phone',
  'safeContact',
  'words',
  'consent',
  'urgent',
] as const;
export type ImportField = (typeof importFields)[number];

/** Columns of these may be several: an address in four cells, words in two. */
export const joinedFields = ['address', 'words', 'ignore'] as const satisfies readonly ImportField[];

/** The fields that more than one column was given to although only one can be; empty when the mapping stands. */
export function fieldsGivenTwice(mapping: readonly ImportField[]): readonly ImportField[] {
  const joined: readonly ImportField[] = joinedFields;
  return importFields.filter((field) => !joined.includes(field) && mapping.filter((given) => given === field).length > 1);
}

/** What a mapping lacks before rows can become requests: the words, and somebody's name. */
export function fieldsLacking(mapping: readonly ImportField[]): readonly ImportField[] {
  const lacking: ImportField[] = mapping.includes('words') ? [] : ['words'];
  if (!mapping.includes('adultName') && !mapping.includes('childNames')) lacking.push('adultName');
  return lacking;
}
