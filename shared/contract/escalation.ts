export const escalationContract = {} as const;
