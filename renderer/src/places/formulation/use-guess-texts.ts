import type { Hypothesis } from '../../../../shared/domain/formulation/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { useKeptText, type KeptText } from './use-kept-text';

/** The four texts of a best guess while they are typed, each kept on its own. */
export interface GuessTexts {
  readonly guess: KeptText;
  readonly wrongIf: KeptText;
  readonly familyView: KeptText;
  readonly alternative: KeptText;
  readonly words: Pick<Hypothesis, 'text' | 'wrongIf' | 'familyView' | 'alternative'>;
  /** Forgets what was typed, once it is the record. */
  readonly clear: () => void;
}

export function useGuessTexts(family: FamilyId, recorded: Hypothesis): GuessTexts {
  const subject = `formulation:${family}`;
  const guess = useKeptText(subject, 'guess', recorded.text);
  const wrongIf = useKeptText(subject, 'guess-wrong-if', recorded.wrongIf);
  const familyView = useKeptText(subject, 'guess-family', recorded.familyView);
  const alternative = useKeptText(subject, 'guess-other', recorded.alternative);
  return {
    guess,
    wrongIf,
    familyView,
    alternative,
    words: { text: guess.text, wrongIf: wrongIf.text, familyView: familyView.text, alternative: alternative.text },
    clear: () => {
      for (const kept of [guess, wrongIf, familyView, alternative]) kept.clear();
    },
  };
}
