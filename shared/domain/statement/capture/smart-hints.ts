import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ActionDraft, Span } from './read-action';
import { actionVerbs, neverFinishes, type NeverFinishes } from './smart-words';

/** Hints never block and are not repeated once declined: `key` says which hint it is. */
export type SmartHint =
  | { readonly code: 'never-finishes'; readonly key: string; readonly word: NeverFinishes; readonly at: Span }
  | { readonly code: 'two-actions'; readonly key: string }
  | { readonly code: 'agency-not-person'; readonly key: string; readonly agency: string }
  | { readonly code: 'after-next-review'; readonly key: string; readonly review: CalendarDate }
  | { readonly code: 'not-agreed'; readonly key: string; readonly agency: string; readonly people: readonly string[] };

/** What a hint may know beside the words. */
export interface HintFacts {
  /** Agencies and seats as people say them: "Police", "Oakmere Secondary". */
  readonly agencies: readonly string[];
  readonly nextReview: CalendarDate | null;
  /** The owner's agency, when the family has not agreed to it, and who has not. */
  readonly notAgreed: { readonly agency: string; readonly people: readonly string[] } | null;
}

const secondAction = new RegExp(`\\b(?:and|then|, and) (?:to )?(?:${actionVerbs.join('|')})\\b`, 'i');

/** What would make an action easier to finish, in the order of the design's list. @source interface/design.md §2.10 */
export function smartHints(line: string, draft: ActionDraft, facts: HintFacts): readonly SmartHint[] {
  const agency = facts.agencies.find((name) => startsWithAgency(line, name));
  return [
    ...neverFinishingWords(line),
    ...(secondAction.test(draft.text) ? [{ code: 'two-actions', key: 'two-actions' } as const] : []),
    ...(draft.owner === null && agency !== undefined
      ? [{ code: 'agency-not-person', key: `agency-not-person ${agency}`, agency } as const]
      : []),
    ...(draft.due !== null && facts.nextReview !== null && draft.due > facts.nextReview
      ? [{ code: 'after-next-review', key: 'after-next-review', review: facts.nextReview } as const]
      : []),
    ...(facts.notAgreed === null ? [] : [{ code: 'not-agreed', key: `not-agreed ${facts.notAgreed.agency}`, ...facts.notAgreed } as const]),
  ];
}

function neverFinishingWords(line: string): readonly SmartHint[] {
  return neverFinishes.flatMap((word) => {
    const stem = word.replace(/e$/, '');
    // "Ask for support" ends; "support Tara" does not: after these words it is a noun.
    const match = new RegExp(`(?<!\\p{L})(?<!\\b(?:for|of|the|offer|more) )${stem}(?:e|es|s|ing|ed)?(?!\\p{L})`, 'iu').exec(line);
    if (!match) return [];
    return [
      {
        code: 'never-finishes',
        key: `never-finishes ${word}`,
        word,
        at: { from: match.index, to: match.index + match[0].length },
      } as const,
    ];
  });
}

function startsWithAgency(line: string, name: string): boolean {
  const start = line.trim().toLowerCase();
  return start.startsWith(`${name.toLowerCase()} to `) || start.startsWith(`${name.toLowerCase()} will `);
}
