export const familyContract = {} as const;
