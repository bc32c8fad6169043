import type { ReactNode } from 'react';
import type { FormulationChanges } from '../../../../shared/contract/formulation';
import { pTeamName } from '../../../../shared/messages/p-words';
import { t } from '../../../../shared/messages/t';
import { Sheet } from '../../ui/sheet/Sheet';
import css from './ChangesSheet.module.css';

/** What changed since an agreed version, as lists of words, beside the page. */
export type ChangesSheetProps = Readonly<{ since: number; changes: FormulationChanges | null; sixthP: string; onClose: () => void }>;

export function ChangesSheet({ since, changes, sixthP, onClose }: ChangesSheetProps) {
  return (
    <Sheet title={t('formulation.changesTitle', { number: since })} onClose={onClose}>
      {changes === null ? <p>{t('formulation.changesNone', { number: since })}</p> : <Changes changes={changes} sixthP={sixthP} />}
    </Sheet>
  );
}

function Changes({ changes, sixthP }: Readonly<{ changes: FormulationChanges; sixthP: string }>) {
  const placed = ({ p, text }: FormulationChanges['added'][number]): string =>
    t('formulation.changeIn', { text, column: pTeamName(p, sixthP) });
  return (
    <div className={css.changes}>
      <Part title={t('formulation.changesAdded')} lines={changes.added.map(placed)} />
      <Part title={t('formulation.changesRemoved')} lines={changes.removed.map(placed)} />
      <Part
        title={t('formulation.changesMoved')}
        lines={changes.moved.map(({ text, from, to }) =>
          t('formulation.changeMoved', { text, from: pTeamName(from, sixthP), to: pTeamName(to, sixthP) }),
        )}
      />
      <Part title={t('formulation.changesCorrected')} lines={changes.corrected.map((change) => t('formulation.goalChanged', change))} />
      {changes.guess !== null && (
        <Part title={t('formulation.changesGuess')} lines={guessLines(changes.guess)}>
          {changes.guess.before.text !== changes.guess.after.text && (
            <BeforeAndNow before={changes.guess.before.text} now={changes.guess.after.text} />
          )}
        </Part>
      )}
      {changes.priorities !== null && (
        <Part title={t('formulation.changesPriorities')} lines={[]}>
          <BeforeAndNow before={numbered(changes.priorities.before)} now={numbered(changes.priorities.after)} />
        </Part>
      )}
      <Part title={t('formulation.changesGoals')} lines={goalLines(changes)} />
    </div>
  );
}

function guessLines({ before, after, linked, unlinked }: NonNullable<FormulationChanges['guess']>): string[] {
  return [
    ...(before.confidence === after.confidence
      ? []
      : [t('formulation.changeSure', { before: before.confidence, after: after.confidence })]),
    ...linked.map((text) => t('formulation.changeLinked', { text })),
    ...unlinked.map((text) => t('formulation.changeUnlinked', { text })),
    ...changedField(t('formulation.wrongIf'), before.wrongIf, after.wrongIf),
    ...changedField(t('formulation.familyViewLabel'), before.familyView, after.familyView),
    ...changedField(t('formulation.alternativeLabel'), before.alternative, after.alternative),
  ];
}

function changedField(name: string, before: string, after: string): string[] {
  if (before === after) return [];
  const none = t('formulation.nothingBefore');
  return [`${name}. ${t('formulation.goalChanged', { before: before === '' ? none : before, after: after === '' ? none : after })}`];
}

function goalLines({ goalsAdded, goalsRemoved, goalsChanged }: FormulationChanges): string[] {
  return [
    ...goalsAdded.map(({ text }) => t('formulation.goalAdded', { goal: text })),
    ...goalsRemoved.map(({ text }) => t('formulation.goalRemoved', { goal: text })),
    ...goalsChanged.map(({ before, after }) => t('formulation.goalChanged', { before: goalWords(before), after: goalWords(after) })),
  ];
}

function goalWords({ text, now, aim }: FormulationChanges['goalsAdded'][number]): string {
  return [text, now, aim].filter((part) => part !== '').join(', ');
}

function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => t('formulation.changeOrder', { number: index + 1, text })).join(' ');
}

type PartProps = Readonly<{ title: string; lines: readonly string[]; children?: ReactNode }>;

function Part({ title, lines, children }: PartProps) {
  if (lines.length === 0 && children === undefined) return null;
  return (
    <section>
      <h3 className={css.title}>{title}</h3>
      {children}
      <ul className={css.lines}>
        {lines.map((line, index) => (
          <li key={`${index}-${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function BeforeAndNow({ before, now }: Readonly<{ before: string; now: string }>) {
  return (
    <dl className={css.both}>
      <dt>{t('formulation.before')}</dt>
      <dd>{before === '' ? t('formulation.nothingBefore') : before}</dd>
      <dt>{t('formulation.now')}</dt>
      <dd>{now === '' ? t('formulation.nothingBefore') : now}</dd>
    </dl>
  );
}
