export const discussionCommands = {} as const;
