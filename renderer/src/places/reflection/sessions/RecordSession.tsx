import { useState } from 'react';
import { z } from 'zod';
import { dateAt, parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { RelationshipId, SupervisionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { useQuery } from '../../../api/use-query';
import { DateField } from '../../../ui/field/DateField';
import { FieldError } from '../../../ui/field/FieldError';
import { TextArea } from '../../../ui/field/TextArea';
import { TextField } from '../../../ui/field/TextField';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { Select } from '../../../ui/select/Select';
import { classNames } from '../../../ui/styles/class-names';
import work from '../casework/CasePage.module.css';
import page from '../shared/SharedPage.module.css';

const typedSession = z.strictObject({ on: z.string(), minutes: z.string(), words: z.string(), next: z.string() });

/** That supervision took place, and what both want to keep of it. What is typed waits in the writer's own vault. */
export function RecordSession({
  onRecorded,
  onLeave,
}: Readonly<{ onRecorded: (supervision: SupervisionId) => void; onLeave: () => void }>) {
  const record = useCommand('supervision.recordHeld');
  const [supervision] = useState(() => newId<SupervisionId>());
  const [chosen, setChosen] = useState<RelationshipId | null>(null);
  const [isTried, setTried] = useState(false);
  const form = useKeptForm('supervision/session', 'new', typedSession, { on: dateAt(hubNow()), minutes: '60', words: '', next: '' });
  const people = usePeople();
  const relationship = chosen ?? (people.length === 1 ? (people[0]?.value ?? null) : null);
  const { on, minutes, words, next } = form.value;
  const [day, length] = [parseCalendarDate(on), minutesIn(minutes)];
  const keep = async (): Promise<void> => {
    setTried(true);
    if (relationship === null || day === null || length === null) return;
    const input = { relationship, supervision, on: day, minutes: length, words, next: parseCalendarDate(next) };
    if (!(await record.send(input, form.ref)).ok) return;
    form.clear();
    onRecorded(supervision);
  };
  return (
    <section className={classNames(page.page, work.begin)} aria-label={t('supervision.recordSession')} data-pane tabIndex={-1}>
      <h1>{t('supervision.recordSession')}</h1>
      <InlineForm
        label={t('supervision.recordSession')}
        keepWords={t('supervision.sessionKeep')}
        leaveWords={t('supervision.notNow')}
        onKeep={keep}
        onLeave={onLeave}
        className={work.form}
      >
        <Select
          label={t('supervision.caseWith')}
          options={people}
          value={relationship}
          onChange={setChosen}
          error={isTried && relationship === null ? t('supervision.caseWithMissing') : undefined}
        />
        <DateField
          label={t('supervision.caseOn')}
          value={on}
          onChange={(value) => form.change({ ...form.value, on: value })}
          error={isTried && day === null ? t('supervision.caseOnMissing') : undefined}
        />
        <TextField
          label={t('supervision.sessionMinutes')}
          value={minutes}
          onChange={(value) => form.change({ ...form.value, minutes: value })}
          inputMode="numeric"
          error={isTried && length === null ? t('supervision.sessionMinutesMissing') : undefined}
        />
        <TextArea
          label={t('supervision.sessionWords')}
          hint={t('supervision.sessionWordsHint')}
          value={words}
          onChange={(value) => form.change({ ...form.value, words: value })}
          rows={6}
          maxLength={20_000}
          optional
        />
        <DateField
          label={t('supervision.nextTime')}
          value={next}
          onChange={(value) => form.change({ ...form.value, next: value })}
          optional
        />
        {record.refused !== null && <FieldError>{record.refused.message}</FieldError>}
      </InlineForm>
    </section>
  );
}

function minutesIn(text: string): number | null {
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes >= 5 && minutes <= 600 ? minutes : null;
}

/** The supervisions that last, by the name of the other one. */
function usePeople(): readonly { readonly value: RelationshipId; readonly label: string }[] {
  const mine = useQuery('relationship.mine', {});
  const rows = mine.status === 'ready' ? mine.value : [];
  return rows
    .filter(({ to, scope, trouble }) => to === null && trouble === null && scope.includes('sessions'))
    .map(({ id, side, supervisor, supervisee }) => ({ value: id, label: (side === 'supervisor' ? supervisee : supervisor).name }));
}
