/** Prompts that belong together; the words of a group are `casework.group.<id>`. */
export interface PromptGroup {
  readonly group: string | null;
  /** Words in `casework.prompt.<id>`. */
  readonly prompts: readonly string[];
}

/**
 * The shapes supervision of a family can take: what is talked through, in which order.
 * @source practice.md §2.2: Morrison's four stakeholders, functions and stages; outcome-focused supervision.
 */
export const caseModels = {
  '4x4x4': [
    { group: 'cycle', prompts: ['happened', 'felt', 'means', 'plan'] },
    { group: 'stakeholders', prompts: ['family', 'practitioner', 'organisation', 'partners'] },
    { group: 'functions', prompts: ['standards', 'learning', 'support', 'between'] },
  ],
  outcome: [{ group: null, prompts: ['goal', 'change', 'guess', 'stuck', 'thinking'] }],
} as const satisfies Readonly<Record<string, readonly PromptGroup[]>>;

export type CaseModel = keyof typeof caseModels;

export const caseModelIds = ['4x4x4', 'outcome'] as const satisfies readonly CaseModel[];

/** The prompts of a model in their order; a supervision has one section for each. */
export function promptsOf(model: CaseModel): readonly string[] {
  return caseModels[model].flatMap(({ prompts }): readonly string[] => prompts);
}
