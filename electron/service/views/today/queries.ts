export const todayQueries = {} as const;
