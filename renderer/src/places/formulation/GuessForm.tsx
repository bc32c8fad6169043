import { useState } from 'react';
import type { Formulation } from '../../../../shared/contract/formulation';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Segmented } from '../../ui/segmented/Segmented';
import { RestsOn } from './RestsOn';
import type { Act } from './use-acts';
import { useGuessTexts, type GuessTexts } from './use-guess-texts';
import css from './Forms.module.css';

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((value) => ({ value, label: value }));

/** Writes the best guess in its own place. What is typed is kept while it is typed; Esc and "Not now" lose nothing. */
export type GuessFormProps = Readonly<{ formulation: Formulation; act: Act; onClose: () => void }>;

export function GuessForm({ formulation, act, onClose }: GuessFormProps) {
  const { family, draft } = formulation;
  const texts = useGuessTexts(family.id, draft.hypothesis);
  const [confidence, setConfidence] = useState(String(draft.hypothesis.confidence));
  const [links, setLinks] = useState(draft.hypothesis.links);
  const keep = async (): Promise<void> => {
    const hypothesis = { ...texts.words, confidence: Number(confidence), links };
    if (!(await act({ op: 'formulation.writeHypothesis', input: { family: family.id, hypothesis } }, '', texts.guess.ref))) return;
    texts.clear();
    onClose();
  };
  return (
    <form
      className={css.guessForm}
      aria-label={t('formulation.guess')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={css.column}>
        <TextArea
          label={t('formulation.guess')}
          hint={t('formulation.guessHint')}
          value={texts.guess.text}
          onChange={texts.guess.setText}
          rows={4}
          large
          autoFocus
          spellCheck
          maxLength={4_000}
        />
        <RestsOn cards={draft.cards} links={links} onChange={setLinks} />
      </div>
      <div className={css.column}>
        <div className={css.scale}>
          <span id="how-sure" className={css.scaleLabel}>
            {t('formulation.howSure')}
          </span>
          <Segmented labelledBy="how-sure" segments={scores} value={confidence} onChange={setConfidence} />
        </div>
        <OtherTexts texts={texts} />
        <div className={css.acts}>
          <Button type="submit" kind="primary">
            {t('formulation.keepGuess')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('formulation.notNow')}
          </Button>
        </div>
      </div>
    </form>
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
