export const meetingContract = {} as const;
