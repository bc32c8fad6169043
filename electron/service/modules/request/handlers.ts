export const requestCommands = {} as const;
