import { useRef, useState } from 'react';
import type { Formulation, FormulationCard, FormulationPage } from '../../../../shared/contract/formulation';
import type { P } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import { cardAct, type CardCommand } from './card-commands';
import type { HeadingWords } from './headings';
import { useActs } from './use-acts';

/** What is open in the page or beside it. */
export type Opened =
  | { readonly kind: 'guess' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'statement'; readonly p: P; readonly card: FormulationCard | null };

/** What the parts of the page share: which version is read, which card is chosen, what is open, and the acts. */
export type FormulationScreenState = ReturnType<typeof useFormulationScreen>;

export function useFormulationScreen(formulation: Formulation) {
  const [shown, show] = useState<number | null>(null);
  const [words, setWords] = useState<HeadingWords>('team');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [selected, select] = useState<StatementId | null>(null);
  const { act, refused } = useActs();
  const menu = useCardMenu();
  const version = formulation.versions.find(({ number }) => number === shown) ?? null;
  const page: FormulationPage = version ?? formulation.draft;
  const run = (command: CardCommand, on: FormulationCard): void => {
    const asked = cardAct(command, on, page, formulation.family.id, formulation.sixthP);
    if (asked === null) setOpened({ kind: 'statement', p: on.p, card: on });
    else void act(asked.part, asked.done);
  };
  return {
    formulation,
    version,
    page,
    isDraft: version === null,
    card: page.cards.find(({ id }) => id === selected) ?? null,
    shown,
    show,
    words,
    setWords,
    selected,
    select,
    act,
    refused,
    menu,
    run,
    opened,
    open: setOpened,
    close: (): void => setOpened(null),
  } as const;
}

/** The menu of one card, standing at the control that asked for it. */
function useCardMenu() {
  const anchor = useRef<HTMLElement | null>(null);
  const [card, setCard] = useState<FormulationCard | null>(null);
  return {
    anchor,
    card,
    open: (on: FormulationCard, at: HTMLElement | null): void => {
      anchor.current = at;
      setCard(on);
    },
    close: (): void => setCard(null),
  } as const;
}
