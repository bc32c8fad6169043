/** The names of the contract without its schemas, for the preload script. A test holds the two together. */
export const operationNames: readonly string[] = [
  'draft.mine',
];
