import { useState } from 'react';
import type { PersonMatch, RequestRow } from '../../../../shared/contract/request';
import { triageOutcomes } from '../../../../shared/domain/request/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useBatch } from '../../api/use-command';
import { useKeptForm } from '../../api/use-kept-form';
import { NumberedChoice } from '../../people/NumberedChoice';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Note } from '../../ui/note/Note';
import { askToStepUp } from '../../ui/place/step-up-request';
import { RadioList } from '../../ui/radio-list/RadioList';
import { toast } from '../../ui/toast/toast';
import { triageParts } from './triage-parts';
import { asTypedNow, doneWords, errorsOf, familyOf, firstTyped, knownFamilies, levelOf, levelText, TypedTriage } from './typed-triage';
import css from './RequestRow.module.css';

type TriageFormProps = Readonly<{ row: RequestRow; matches: readonly PersonMatch[]; onDone: () => void }>;

/** Deciding a request in its own row: the outcome by a digit, the reason in one line, Enter. Esc leaves it undecided, and what was typed waits. */
export function TriageForm({ row, matches, onDone }: TriageFormProps) {
  const [fresh] = useState(() => newId<FamilyId>());
  const [first] = useState(() => firstTyped(row, fresh));
  const form = useKeptForm(`request:${row.id}`, 'triage', TypedTriage, first);
  const typed = asTypedNow(form.value, fresh, matches);
  const [isChecked, setChecked] = useState(false);
  const batch = useBatch();
  const change = (part: Partial<TypedTriage>): void => form.change({ ...typed, ...part });
  const isHub = typed.outcome === 'hub-mdt';
  const errors = errorsOf(typed);

  async function decide(): Promise<void> {
    setChecked(true);
    if (typed.outcome === null || Object.values(errors).some((error) => error !== undefined) || batch.isSending) return;
    const { outcome, reason, level } = typed;
    const outcomeOfBatch = await batch.send(
      triageParts(row, { outcome, reason: reason.trim(), level, family: familyOf(typed, fresh, matches) }),
      form.ref,
    );
    if (!outcomeOfBatch.ok) return;
    form.clear();
    toast({ message: doneWords(typed, outcome, fresh, matches) });
    if (outcome === 'escalate') askToStepUp();
    onDone();
  }

  return (
    <form
      className={css.triage}
      aria-label={t('requests.triage')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      {form.isBack && <Note tone="ok">{t('ui.draftBack')}</Note>}
      <NumberedChoice
        label={t('requests.outcome')}
        hint={t('requests.outcomeHint')}
        choices={triageOutcomes.map((outcome) => ({ value: outcome, label: t(`people.outcome.${outcome}`) }))}
        value={typed.outcome}
        onChange={(outcome) => change({ outcome })}
        error={isChecked ? errors.outcome : undefined}
        focusFirst
      />
      {isHub && (
        <NumberedChoice
          label={t('requests.level')}
          choices={(['1', '2', '3', '4'] as const).map((level) => ({ value: level, label: t('people.level', { level }) }))}
          value={levelText(typed.level)}
          onChange={(level) => change({ level: levelOf(level) })}
          error={isChecked ? errors.level : undefined}
        />
      )}
      {isHub && <FamilyFields typed={typed} fresh={fresh} matches={matches} change={change} error={isChecked ? errors.name : undefined} />}
      <TextField
        label={t('requests.reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
        error={isChecked ? errors.reason : undefined}
        maxLength={1_000}
      />
      {batch.refused !== null && <Note tone="risk">{batch.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" type="submit">
          {t('requests.decide')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            form.clear();
            onDone();
          }}
        >
          {t('requests.cancel')}
        </Button>
      </div>
    </form>
  );
}

type FamilyFieldsProps = Readonly<{
  typed: TypedTriage;
  fresh: FamilyId;
  matches: readonly PersonMatch[];
  change: (part: Partial<TypedTriage>) => void;
  error: string | undefined;
}>;

function FamilyFields({ typed, fresh, matches, change, error }: FamilyFieldsProps) {
  const known = knownFamilies(matches);
  const name = (
    <TextField
      label={t('requests.familyName')}
      hideLabel={known.length > 0}
      value={typed.name}
      onChange={(text) => change({ name: text })}
      error={error}
      maxLength={200}
    />
  );
  if (known.length === 0) return name;
  return (
    <RadioList<string>
      label={t('requests.familyChoice')}
      value={typed.family}
      onChange={(chosen) => change({ family: known.find((family) => family.id === chosen)?.id ?? fresh })}
      options={[
        ...known.map((family) => ({
          value: family.id,
          label: t('requests.familyKnown', { name: family.name, reference: family.reference }),
        })),
        { value: fresh, label: t('requests.familyNew'), detail: name },
      ]}
    />
  );
}
