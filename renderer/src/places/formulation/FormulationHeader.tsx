import { GitCompareArrows } from 'lucide-react';
import type { Formulation } from '../../../../shared/contract/formulation';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Segmented } from '../../ui/segmented/Segmented';
import { AgreeVersion, nextNumber } from './AgreeVersion';
import type { HeadingWords } from './headings';
import type { Act } from './use-acts';
import css from './FormulationHeader.module.css';

/** The name, the versions to look at, what changed since the last one, agreeing, and whose words the headings use. */
export type FormulationHeaderProps = Readonly<{
  formulation: Formulation;
  /** The agreed version in view; null for the draft. */
  shown: number | null;
  words: HeadingWords;
  act: Act;
  onShow: (version: number | null) => void;
  onWords: (words: HeadingWords) => void;
  onChanges: () => void;
}>;

export function FormulationHeader({ formulation, shown, words, act, onShow, onWords, onChanges }: FormulationHeaderProps) {
  const last = formulation.versions.at(-1);
  return (
    <header className={css.header}>
      <h1 className={css.title}>{t('formulation.titleOf', { family: formulation.family.name })}</h1>
      <div role="group" aria-label={t('formulation.versions')} className={css.versions}>
        {formulation.versions.map(({ number, agreedAt }) => (
          <button key={number} type="button" className={css.version} aria-pressed={shown === number} onClick={() => onShow(number)}>
            {t('formulation.versionOn', { number, day: formatDayMonth(dateAt(agreedAt)) })}
          </button>
        ))}
        <button type="button" className={css.version} aria-pressed={shown === null} onClick={() => onShow(null)}>
          {t('formulation.versionDraft', { number: nextNumber(formulation) })}
        </button>
      </div>
      {last !== undefined && (
        <Button size="small" icon={GitCompareArrows} onPress={onChanges}>
          {t('formulation.whatChanged', { number: last.number })}
        </Button>
      )}
      {shown === null && <AgreeVersion formulation={formulation} act={act} />}
      <Segmented
        label={t('formulation.headings')}
        className={css.words}
        segments={[
          { value: 'team', label: t('formulation.teamWords') },
          { value: 'family', label: t('formulation.familyWords') },
        ]}
        value={words}
        onChange={onWords}
      />
    </header>
  );
}
