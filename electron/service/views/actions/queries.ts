export const actionsQueries = {} as const;
