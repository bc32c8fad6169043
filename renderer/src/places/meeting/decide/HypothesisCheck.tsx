import { useCommand } from '../../../api/use-command';
import { t } from '../../../../../shared/messages/t';
import { Segmented } from '../../../ui/segmented/Segmented';
import type { ItemInView } from '../item-in-view';
import css from './DecidePane.module.css';
import { Section } from './Section';

const results = ['supported', 'partly', 'not-supported'] as const;

/** "Was our best guess right?": the hypothesis of the last agreed formulation, held against what was heard. */
export function HypothesisCheck({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  const check = useCommand('discussion.checkHypothesis');
  const guess = shown.family?.bestGuess ?? null;
  if (guess === null) return null;
  return (
    <Section title={t('meeting.guessTitle')}>
      <p className={css.guess}>{guess.text}</p>
      <Segmented
        label={guess.text}
        segments={results.map((value) => ({ value, label: t(`meeting.guess.${value}`) }))}
        value={shown.hypothesis}
        onChange={(result) => void check.send({ discussion: shown.id, formulationVersion: guess.version, result })}
      />
    </Section>
  );
}
