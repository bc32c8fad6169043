import { useState } from 'react';
import type { PersonMatch, RequestRow } from '../../../../shared/contract/request';
import { isQuestion } from '../../../../shared/domain/person/same-person';
import { suggestedFamilyName } from '../../../../shared/domain/person/family-name';
import type { LevelOfNeed } from '../../../../shared/domain/family/events';
import { triageOutcomes, type TriageOutcome } from '../../../../shared/domain/request/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useBatch } from '../../api/use-command';
import { NumberedChoice } from '../../people/NumberedChoice';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Note } from '../../ui/note/Note';
import { askToStepUp } from '../../ui/place/step-up-request';
import { RadioList } from '../../ui/radio-list/RadioList';
import { toast } from '../../ui/toast/toast';
import { triageParts, type FamilyChoice } from './triage-parts';
import css from './RequestRow.module.css';

type TriageFormProps = Readonly<{ row: RequestRow; matches: readonly PersonMatch[]; onDone: () => void }>;

interface Typed {
  readonly outcome: TriageOutcome | null;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  /** The family chosen; a new one has the id it will get. */
  readonly family: FamilyId;
  readonly name: string;
}

/** Deciding a request in its own row: the outcome by a digit, the reason in one line, Enter. Esc leaves it undecided. */
export function TriageForm({ row, matches, onDone }: TriageFormProps) {
  const [fresh] = useState(() => newId<FamilyId>());
  const [typed, setTyped] = useState<Typed>(() => firstTyped(row, fresh));
  const [isChecked, setChecked] = useState(false);
  const batch = useBatch();
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const isHub = typed.outcome === 'hub-mdt';
  const errors = errorsOf(typed);

  async function decide(): Promise<void> {
    setChecked(true);
    if (typed.outcome === null || Object.values(errors).some((error) => error !== undefined) || batch.isSending) return;
    const { outcome, reason, level } = typed;
    const outcomeOfBatch = await batch.send(
      triageParts(row, { outcome, reason: reason.trim(), level, family: familyOf(typed, fresh, matches) }),
    );
    if (!outcomeOfBatch.ok) return;
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
        <Button kind="quiet" onPress={onDone}>
          {t('requests.cancel')}
        </Button>
      </div>
    </form>
  );
}

type FamilyFieldsProps = Readonly<{
  typed: Typed;
  fresh: FamilyId;
  matches: readonly PersonMatch[];
  change: (part: Partial<Typed>) => void;
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

function firstTyped(row: RequestRow, fresh: FamilyId): Typed {
  return {
    outcome: row.triage?.outcome ?? null,
    reason: '',
    level: row.triage?.level ?? null,
    family: fresh,
    name: suggestedFamilyName(row.details.people.map((person) => person.name)),
  };
}

function errorsOf({ outcome, reason, level, name }: Typed) {
  const isHub = outcome === 'hub-mdt';
  return {
    outcome: outcome === null ? t('requests.outcomeMissing') : undefined,
    reason: reason.trim() === '' ? t('refusal.triage-reason-missing') : undefined,
    level: isHub && level === null ? t('refusal.triage-level-missing') : undefined,
    name: isHub && name.trim() === '' ? t('refusal.family-name-missing') : undefined,
  };
}

function familyOf({ outcome, family, name }: Typed, fresh: FamilyId, matches: readonly PersonMatch[]): FamilyChoice | null {
  if (outcome !== 'hub-mdt') return null;
  if (family === fresh) return { kind: 'new', family, name: name.trim() };
  const known = matches.filter(({ where, likeness }) => where.kind === 'family' && where.family === family && isQuestion(likeness));
  return { kind: 'known', family, known: known.map((match) => match.person) };
}

function doneWords(typed: Typed, outcome: TriageOutcome, fresh: FamilyId, matches: readonly PersonMatch[]): string {
  if (outcome === 'escalate') return t('requests.escalated');
  if (outcome !== 'hub-mdt') return t('requests.triageDone', { outcome: t(`people.outcome.${outcome}`) });
  const known = knownFamilies(matches).find((family) => family.id === typed.family);
  return t('requests.triageDoneFamily', { family: typed.family === fresh || known === undefined ? typed.name.trim() : known.name });
}

interface KnownFamily {
  readonly id: FamilyId;
  readonly name: string;
  readonly reference: string;
}

/** The families in which somebody looks like a person of the request. */
function knownFamilies(matches: readonly PersonMatch[]): readonly KnownFamily[] {
  const families = new Map<FamilyId, KnownFamily>();
  for (const { where, likeness } of matches) {
    if (where.kind === 'family' && isQuestion(likeness))
      families.set(where.family, { id: where.family, name: where.name, reference: where.reference });
  }
  return [...families.values()];
}

type LevelText = '1' | '2' | '3' | '4';

function levelText(level: LevelOfNeed | null): LevelText | null {
  return level === null ? null : `${level}`;
}

function levelOf(text: LevelText): LevelOfNeed {
  return ({ '1': 1, '2': 2, '3': 3, '4': 4 } as const)[text];
}
