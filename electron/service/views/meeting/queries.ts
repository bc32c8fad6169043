export const meetingQueries = {} as const;
