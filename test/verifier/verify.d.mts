/** Files with their bytes, folders with null, anything else with undefined. */
export type Tree = Map<string, Buffer | null | undefined>;

export function readTree(folder: string): Tree;

/** The sentences that say what is wrong; none when the package is as it was signed. */
export function verifyTree(tree: Tree, expectedKeyHash?: string): string[];
