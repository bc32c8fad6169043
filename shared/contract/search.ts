export const searchContract = {} as const;
