import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import type { DiscussedFamily, DiscussionShown } from '../../../../../shared/contract/discussion';
import { contactsFamily } from '../../../../../shared/domain/statement/capture/contact-words';
import { readAction, type ActionDraft } from '../../../../../shared/domain/statement/capture/read-action';
import { smartHints, type HintFacts, type SmartHint } from '../../../../../shared/domain/statement/capture/smart-hints';
import type { Highlight } from '../../../editor/highlights';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';

/** Hints somebody declined: they are not repeated before the next sign-in. */
interface DeclinedHints {
  readonly keys: ReadonlySet<string>;
  readonly declined: (key: string) => void;
}

export const useDeclinedHints = create<DeclinedHints>()((set) => ({
  keys: new Set(),
  declined: (key) => set((state) => ({ keys: new Set([...state.keys, key]) })),
}));

export interface ActionLine {
  readonly draft: ActionDraft;
  readonly hints: readonly SmartHint[];
  readonly owner: ColleagueRow | null;
  /** The family's safe-contact note, when the words are about reaching them; null when there is none to show. */
  readonly safeContact: DiscussedFamily['safeContact'] | null;
  /** Where owner, date and hints stand in a text: asked by the editor for the text it has. */
  readonly find: (text: string) => readonly Highlight[];
}

/** An action as its words are understood while they are typed. */
export function useActionLine(text: string, shown: DiscussionShown): ActionLine {
  const { promisers, rows } = usePromisers();
  const today = useToday();
  const declined = useDeclinedHints((state) => state.keys);
  const read = useCallback(
    (typed: string) => {
      const draft = readAction(typed, promisers, today);
      const owner = rows.find(({ id }) => id === draft.owner) ?? null;
      const hints = smartHints(typed, draft, factsFor(shown, rows, owner)).filter(({ key }) => !declined.has(key));
      return { draft, owner, hints, safeContact: safeContactFor(typed, shown.family) };
    },
    [promisers, rows, today, shown, declined],
  );
  const find = useCallback(
    (typed: string) => {
      const { draft, hints } = read(typed);
      return highlightsOf(draft, hints);
    },
    [read],
  );
  return useMemo(() => ({ ...read(text), find }), [read, find, text]);
}

function safeContactFor(typed: string, family: DiscussedFamily | null): DiscussedFamily['safeContact'] | null {
  if (family === null || family.safeContact.words === '') return null;
  return contactsFamily(typed) ? family.safeContact : null;
}

function factsFor(shown: DiscussionShown, rows: readonly ColleagueRow[], owner: ColleagueRow | null): HintFacts {
  const refusals = shown.family?.consent.notAgreed ?? [];
  const refused =
    owner === null ? undefined : refusals.find(({ agency, inWords }) => agency === owner.agency || saysNoTo(inWords, owner.agencyName));
  return {
    agencies: [...new Set(rows.map(({ agencyName }) => agencyName))],
    nextReview: shown.reviewOn ?? shown.family?.reviewOn ?? null,
    notAgreed: refused === undefined || owner === null ? null : { agency: owner.agencyName, people: refused.people },
  };
}

function saysNoTo(inWords: string, agency: string): boolean {
  return inWords !== '' && agency.toLowerCase().includes(inWords.toLowerCase());
}

function highlightsOf(draft: ActionDraft, hints: readonly SmartHint[]): readonly Highlight[] {
  const understood = [draft.ownerAt, draft.dueAt].flatMap((span) => (span === null ? [] : [{ ...span, look: 'understood' } as const]));
  return [...understood, ...hints.flatMap((hint) => (hint.code === 'never-finishes' ? [{ ...hint.at, look: 'hint' } as const] : []))];
}
