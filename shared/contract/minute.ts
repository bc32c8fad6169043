export const minuteContract = {} as const;
