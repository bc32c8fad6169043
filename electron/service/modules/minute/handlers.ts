export const minuteCommands = {} as const;
