export const actionContract = {} as const;
