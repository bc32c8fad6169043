export const hubContract = {} as const;
