export const requestContract = {} as const;
