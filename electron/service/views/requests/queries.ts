export const requestsQueries = {} as const;
