export const meetingCommands = {} as const;
