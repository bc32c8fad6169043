export const actionCommands = {} as const;
