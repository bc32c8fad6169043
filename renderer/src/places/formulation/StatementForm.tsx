import { useState } from 'react';
import type { Formulation, FormulationCard } from '../../../../shared/contract/formulation';
import type { P } from '../../../../shared/domain/statement/statement';
import { t } from '../../../../shared/messages/t';
import { TextArea } from '../../ui/field/TextArea';
import { InlineForm } from '../../ui/inline-form/InlineForm';
import { aboutCard, statementOf } from './about-statement';
import { AboutFields } from './AboutFields';
import type { Act } from './use-acts';
import { useKeptText } from './use-kept-text';
import css from './Forms.module.css';

/** A statement typed into the formulation itself, with who said it and how we know: a line like any other. */
export type StatementFormProps = Readonly<{
  formulation: Formulation;
  p: P;
  /** Given when an earlier one is corrected. */
  card: FormulationCard | null;
  act: Act;
  onClose: () => void;
}>;

export function StatementForm({ formulation, p, card, act, onClose }: StatementFormProps) {
  const family = formulation.family.id;
  const words = useKeptText(`formulation:${family}`, card === null ? 'statement' : `statement:${card.id}`, card?.statement.text ?? '');
  const [about, setAbout] = useState(() => aboutCard(card, p));
  const [error, setError] = useState('');
  const keep = async (): Promise<void> => {
    if (about.speaker === null) return setError(t('formulation.statementWhoMissing'));
    const placed = { statement: statementOf(card, words.text, { ...about, speaker: about.speaker }), saidIn: null, p: about.p };
    if (!(await act({ op: 'formulation.place', input: { family, placed } }, '', words.ref))) return;
    words.clear();
    onClose();
  };
  return (
    <InlineForm
      className={css.statementForm}
      label={t(card === null ? 'formulation.statementNew' : 'formulation.statementEdit')}
      keepWords={t('formulation.keepStatement')}
      leaveWords={t('formulation.notNow')}
      onKeep={keep}
      onLeave={onClose}
    >
      <TextArea label={t('formulation.statementText')} value={words.text} onChange={words.setText} autoFocus spellCheck maxLength={5_000} />
      <AboutFields formulation={formulation} about={about} onChange={setAbout} error={about.speaker === null ? error : ''} />
    </InlineForm>
  );
}
