export const escalationCommands = {} as const;
