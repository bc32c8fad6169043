export const hubCommands = {} as const;
