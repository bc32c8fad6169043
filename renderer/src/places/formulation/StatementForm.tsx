import { useState } from 'react';
import type { Formulation, FormulationCard } from '../../../../shared/contract/formulation';
import { disclosures, ps, type Disclosure, type P, type Speaker, type Statement } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import { kindMeaning, markingWords, typedKinds } from './card-words';
import { teamName } from './headings';
import { SpeakerSelect } from './SpeakerSelect';
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
  const [about, setAbout] = useState(() => firstAbout(card, p));
  const [error, setError] = useState('');
  const keep = async (): Promise<void> => {
    if (about.speaker === null) return setError(t('formulation.statementWhoMissing'));
    const statement = statementOf(card, words.text, about, about.speaker);
    const placed = { statement, saidIn: null, p: about.p };
    if (!(await act({ op: 'formulation.place', input: { family, placed } }, '', words.ref))) return;
    words.clear();
    onClose();
  };
  return (
    <form
      className={css.statementForm}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea label={t('formulation.statementText')} value={words.text} onChange={words.setText} autoFocus spellCheck maxLength={5_000} />
      <SpeakerSelect
        people={formulation.people}
        value={about.speaker}
        onChange={(speaker) => setAbout({ ...about, speaker })}
        error={error}
      />
      <Select
        label={t('formulation.statementKind')}
        options={typedKinds.map((value) => ({ value, label: kindMeaning(value) }))}
        value={about.kind}
        onChange={(kind) => setAbout({ ...about, kind })}
      />
      <TextField
        label={t('formulation.statementSource')}
        hint={t('formulation.statementSourceHint')}
        optional
        value={about.source}
        onChange={(source) => setAbout({ ...about, source })}
        maxLength={500}
      />
      <Select
        label={t('formulation.statementSee')}
        options={disclosures.map((value) => ({ value, label: markingWords(value) }))}
        value={about.disclosure}
        onChange={(disclosure) => setAbout({ ...about, disclosure })}
      />
      <Select
        label={t('formulation.statementWhere')}
        options={ps.map((value) => ({ value, label: teamName(value, formulation.sixthP) }))}
        value={about.p}
        onChange={(place) => setAbout({ ...about, p: place })}
      />
      <div className={css.acts}>
        <Button type="submit" kind="primary">
          {t('formulation.keepStatement')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('formulation.notNow')}
        </Button>
      </div>
    </form>
  );
}

interface About {
  readonly speaker: Speaker | null;
  readonly kind: (typeof typedKinds)[number];
  readonly source: string;
  readonly disclosure: Disclosure;
  readonly p: P;
}

function firstAbout(card: FormulationCard | null, p: P): About {
  if (card === null) return { speaker: null, kind: 'reported', source: '', disclosure: 'family-can-see', p };
  const { speaker, kind, source, disclosure } = card.statement;
  return { speaker, kind: typedKinds.find((one) => one === kind) ?? 'fact', source, disclosure, p: card.p };
}

function statementOf(card: FormulationCard | null, text: string, about: About, speaker: Speaker): Statement {
  const { kind, source, disclosure, p } = about;
  return {
    id: card?.id ?? newId<StatementId>(),
    people: card?.statement.people ?? [],
    happenedOn: card?.statement.happenedOn ?? null,
    ...{ text, speaker, kind, source, disclosure, p },
  };
}
