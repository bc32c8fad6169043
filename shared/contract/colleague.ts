export const colleagueContract = {} as const;
