export const formulationCommands = {} as const;
