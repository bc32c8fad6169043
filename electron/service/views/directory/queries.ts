export const directoryQueries = {} as const;
