export const minutesQueries = {} as const;
