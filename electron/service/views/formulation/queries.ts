export const formulationQueries = {} as const;
