export const discussionContract = {} as const;
