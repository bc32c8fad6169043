export const colleagueCommands = {} as const;
