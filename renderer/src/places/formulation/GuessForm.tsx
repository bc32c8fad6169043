import { useState } from 'react';
import type { Formulation } from '../../../../shared/contract/formulation';
import { t } from '../../../../shared/messages/t';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { InlineForm } from '../../ui/inline-form/InlineForm';
import { HowSure } from './HowSure';
import { RestsOn } from './RestsOn';
import type { Act } from './use-acts';
import { useGuessTexts, type GuessTexts } from './use-guess-texts';
import css from './Forms.module.css';

/** Writes the best guess in its own place. What is typed is kept while it is typed; Esc and "Not now" lose nothing. */
export type GuessFormProps = Readonly<{ formulation: Formulation; act: Act; onClose: () => void }>;

export function GuessForm({ formulation, act, onClose }: GuessFormProps) {
  const { family, draft } = formulation;
  const texts = useGuessTexts(family.id, draft.hypothesis);
  const [confidence, setConfidence] = useState(draft.hypothesis.confidence);
  const [links, setLinks] = useState(draft.hypothesis.links);
  const keep = async (): Promise<void> => {
    const hypothesis = { ...texts.words, confidence, links };
    if (!(await act({ op: 'formulation.writeHypothesis', input: { family: family.id, hypothesis } }, '', texts.guess.ref))) return;
    texts.clear();
    onClose();
  };
  return (
    <InlineForm
      className={css.guessForm}
      label={t('formulation.guess')}
      keepWords={t('formulation.keepGuess')}
      leaveWords={t('formulation.notNow')}
      onKeep={keep}
      onLeave={onClose}
    >
      <div className={css.column}>
        <GuessText texts={texts} />
        <RestsOn cards={draft.cards} links={links} onChange={setLinks} />
      </div>
      <div className={css.column}>
        <HowSure value={confidence} onChange={setConfidence} />
        <OtherTexts texts={texts} />
      </div>
    </InlineForm>
  );
}

function GuessText({ texts: { guess } }: Readonly<{ texts: GuessTexts }>) {
  return (
    <TextArea
      label={t('formulation.guess')}
      hint={t('formulation.guessHint')}
      value={guess.text}
      onChange={guess.setText}
      rows={4}
      large
      autoFocus
      spellCheck
      maxLength={4_000}
    />
  );
}

function OtherTexts({ texts: { wrongIf, familyView, alternative } }: Readonly<{ texts: GuessTexts }>) {
  return (
    <>
      <TextField
        label={t('formulation.wrongIf')}
        hint={t('formulation.wrongIfHint')}
        value={wrongIf.text}
        onChange={wrongIf.setText}
        spellCheck
        maxLength={500}
      />
      <TextField
        label={t('formulation.familyViewLabel')}
        hint={t('formulation.familyViewHint')}
        value={familyView.text}
        onChange={familyView.setText}
        spellCheck={false}
        maxLength={1_000}
      />
      <TextField
        label={t('formulation.alternativeLabel')}
        optional
        value={alternative.text}
        onChange={alternative.setText}
        spellCheck
        maxLength={1_000}
      />
    </>
  );
}
