export const formulationContract = {} as const;
