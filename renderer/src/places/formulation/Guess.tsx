import { Pencil } from 'lucide-react';
import type { FormulationPage } from '../../../../shared/contract/formulation';
import { guessParts } from '../../../../shared/domain/formulation/priority-marks';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import text from '../../ui/styles/text.module.css';
import { Confidence } from './Confidence';
import { Rank } from './Rank';
import css from './Guess.module.css';

/** The shared best guess, with the numbers of its priorities, how sure, what would prove it wrong, and the family's view. */
export function Guess({ page, onChange }: Readonly<{ page: FormulationPage; onChange?: (() => void) | undefined }>) {
  const { hypothesis } = page;
  return (
    <section className={css.guess} aria-labelledby="best-guess">
      <div>
        <div className={css.title}>
          <h2 id="best-guess">{t('formulation.guess')}</h2>
          {hypothesis.text !== '' && onChange !== undefined && (
            <IconButton label={t('formulation.changeGuess')} icon={Pencil} size={15} onPress={onChange} />
          )}
        </div>
        {hypothesis.text === '' ? <NoGuess onWrite={onChange} /> : <GuessText page={page} />}
      </div>
      {hypothesis.text !== '' && <About page={page} />}
    </section>
  );
}

function GuessText({ page }: Readonly<{ page: FormulationPage }>) {
  return (
    <p className={css.text}>
      {guessParts(page.hypothesis.text, page.priorities.length).map((part, index) =>
        part.kind === 'words' ? part.text : <Rank key={`${part.rank}-${index}`} rank={part.rank} isInText />,
      )}
    </p>
  );
}

function NoGuess({ onWrite }: Readonly<{ onWrite: (() => void) | undefined }>) {
  return (
    <>
      <p className={text.quiet}>{t('formulation.guessNone')}</p>
      {onWrite !== undefined && (
        <p className={css.write}>
          <Button onPress={onWrite}>{t('formulation.writeGuess')}</Button>
        </p>
      )}
    </>
  );
}

function About({ page }: Readonly<{ page: FormulationPage }>) {
  const { confidence, wrongIf, familyView, alternative } = page.hypothesis;
  return (
    <dl className={css.about}>
      <dt>{t('formulation.howSure')}</dt>
      <dd>
        <Confidence now={confidence} before={page.confidenceBefore} />
      </dd>
      {wrongIf !== '' && (
        <>
          <dt>{t('formulation.wrongIf')}</dt>
          <dd>{wrongIf}</dd>
        </>
      )}
      {familyView !== '' && (
        <>
          <dt>{t('formulation.familyView')}</dt>
          <dd className={text.ownWords}>{familyView}</dd>
        </>
      )}
      {alternative !== '' && (
        <>
          <dt>{t('formulation.alternative')}</dt>
          <dd>{alternative}</dd>
        </>
      )}
    </dl>
  );
}
