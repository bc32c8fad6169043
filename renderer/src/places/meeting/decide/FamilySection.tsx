import { addDays } from '../../../../../shared/kernel/calendar-date';
import { parseCalendarDate, type CalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { FamilyTold } from '../../../../../shared/domain/discussion/events';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import type { DraftRef } from '../../../api/bridge';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { DateField } from '../../../ui/field/DateField';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import text from '../../../ui/styles/text.module.css';
import { blankPart } from '../blanks';
import type { ItemInView } from '../item-in-view';
import { KeptField } from '../KeptField';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';
import css from './DecidePane.module.css';
import { Section } from './Section';

const answers = ['yes', 'not-yet', 'not-safe'] as const satisfies readonly FamilyTold['told'][];

/** What the family knows of today and thinks of it. */
export function ToldSection({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  const set = useCommand('discussion.setFamilyTold');
  const send = async (told: FamilyTold, draft?: DraftRef): Promise<string | null> => {
    const outcome = await set.send({ discussion: shown.id, told }, draft);
    return outcome.ok ? null : outcome.message;
  };
  return (
    <Section title={t('meeting.told')}>
      <div {...blankPart('family-told')}>
        <Segmented
          label={t('meeting.told')}
          segments={answers.map((value) => ({ value, label: t(`meeting.told.${value}`) }))}
          value={shown.told?.told ?? null}
          onChange={(told) => void send({ told, view: shown.told?.view ?? '' })}
        />
      </div>
      {shown.told !== null && (
        <div className={css.below}>
          <KeptField
            discussion={shown.id}
            block="family-view"
            label={t('meeting.familyView')}
            optional
            initial={shown.told.view}
            onKeep={(view, draft) => send({ told: shown.told?.told ?? 'not-yet', view }, draft)}
          />
        </div>
      )}
    </Section>
  );
}

const weeksAhead = [2, 6, 12] as const;

/** When the family comes back, and who leads until then. */
export function ReviewSection({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  const agree = useCommand('discussion.agreeReview');
  const today = useToday();
  const set = (on: CalendarDate | null): void => void agree.send({ discussion: shown.id, on });
  const known = shown.reviewOn ?? shown.family?.reviewOn ?? null;
  return (
    <Section title={t('meeting.review')} note={known === null ? undefined : formatDay(known)}>
      <div {...blankPart('next-review')}>
        <div className={css.buttons}>
          {weeksAhead.map((weeks) => (
            <Button
              key={weeks}
              size="small"
              pressed={shown.reviewOn === addDays(today, weeks * 7)}
              onPress={() => set(addDays(today, weeks * 7))}
            >
              {t('meeting.inWeeks', { weeks })}
            </Button>
          ))}
        </div>
        <div className={css.below}>
          <DateField label={t('meeting.reviewOn')} value={shown.reviewOn ?? ''} onChange={(day) => set(parseCalendarDate(day))} />
        </div>
      </div>
    </Section>
  );
}

export function LeadSection({ view: { shown } }: Readonly<{ view: ItemInView }>) {
  const set = useCommand('family.setLead');
  const { rows } = usePromisers();
  const { family } = shown;
  if (family === null || family.lead !== null) return null;
  return (
    <Section title={t('meeting.leadTitle')}>
      <div {...blankPart('lead-practitioner')}>
        <Select
          label={t('meeting.leadLabel')}
          hideLabel
          options={rows.filter(({ signsIn }) => signsIn).map((row) => ({ value: row.id, label: row.name, hint: row.title }))}
          value={null}
          onChange={(lead) => void set.send({ family: family.id, lead })}
        />
      </div>
      {set.refused !== null && <p className={text.late}>{set.refused.message}</p>}
    </Section>
  );
}
