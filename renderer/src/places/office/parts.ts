/** The parts of the hub office, in the order of its list; each is the last word of its address. */
export const partNames = ['people', 'agencies', 'numbers', 'meetings', 'supervision', 'hub', 'backups', 'you'] as const;
export type PartName = (typeof partNames)[number];
