export const familiesQueries = {} as const;
