export const familyCommands = {} as const;
