/** The shapes a note can take. What a shape asks is data here and words in `reflection.prompt.*`. */
export const noteModels = {
  what: ['whatHappened', 'soWhat', 'nowWhat'],
  gibbs: ['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'plan'],
  kolb: ['experience', 'observation', 'concept', 'experiment'],
  appreciative: ['wentWell', 'whoNoticed', 'details', 'difference', 'repeat'],
  blank: [null],
} as const satisfies Readonly<Record<string, readonly (string | null)[]>>;

export type NoteModel = keyof typeof noteModels;

export const noteModelIds = ['what', 'gibbs', 'kolb', 'appreciative', 'blank'] as const satisfies readonly NoteModel[];

/** What a section asks; its words are `reflection.prompt.<id>`. */
export type PromptId = Exclude<(typeof noteModels)[NoteModel][number], null>;

/**
 * Questions offered to somebody who is stuck, in the order they are offered; words in `reflection.stuck.*`.
 * They are read, never typed for the person.
 * @source practice.md §2.2, emotional and relational prompts.
 */
export const stuckPrompts = ['voices', 'leavingOut', 'childSays', 'feltInRoom', 'assumptions', 'power', 'apart', 'changed'] as const;
