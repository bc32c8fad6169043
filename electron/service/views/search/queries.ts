export const searchQueries = {} as const;
