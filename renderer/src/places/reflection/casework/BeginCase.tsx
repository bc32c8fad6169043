import { useState } from 'react';
import { caseModelIds, type CaseModel } from '../../../../../shared/domain/case-supervision/models';
import { dateAt, parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { FamilyId, RelationshipId, SupervisionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { DateField } from '../../../ui/field/DateField';
import { FieldError } from '../../../ui/field/FieldError';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { RadioList } from '../../../ui/radio-list/RadioList';
import { Select } from '../../../ui/select/Select';
import { classNames } from '../../../ui/styles/class-names';
import page from '../shared/SharedPage.module.css';
import css from './CasePage.module.css';

/** With whom, about which family, in which shape, and on which day. */
export function BeginCase({ onBegun, onLeave }: Readonly<{ onBegun: (supervision: SupervisionId) => void; onLeave: () => void }>) {
  const begin = useCommand('caseSupervision.begin');
  const [supervision] = useState(() => newId<SupervisionId>());
  const people = usePeople();
  const families = useQuery('family.list', { filter: 'all', find: '' });
  const [chosen, setChosen] = useState<RelationshipId | null>(null);
  const [family, setFamily] = useState<FamilyId | null>(null);
  const [model, setModel] = useState<CaseModel>('4x4x4');
  const [on, setOn] = useState<string>(dateAt(hubNow()));
  const [isTried, setTried] = useState(false);
  const relationship = chosen ?? (people.length === 1 ? (people[0]?.value ?? null) : null);
  const day = parseCalendarDate(on);
  const keep = async (): Promise<void> => {
    setTried(true);
    if (relationship === null || family === null || day === null) return;
    if ((await begin.send({ relationship, supervision, family, model, on: day })).ok) onBegun(supervision);
  };
  return (
    <section className={classNames(page.page, css.begin)} aria-label={t('supervision.beginCase')} data-pane tabIndex={-1}>
      <h1>{t('supervision.beginCase')}</h1>
      <InlineForm
        label={t('supervision.beginCase')}
        keepWords={t('supervision.beginCaseDo')}
        leaveWords={t('supervision.notNow')}
        onKeep={keep}
        onLeave={onLeave}
        className={css.form}
      >
        <Select
          label={t('supervision.caseWith')}
          options={people}
          value={relationship}
          onChange={setChosen}
          error={isTried && relationship === null ? t('supervision.caseWithMissing') : undefined}
        />
        <Select
          label={t('supervision.caseFamily')}
          options={families.status === 'ready' ? families.value.rows.map(({ id, name }) => ({ value: id, label: name })) : []}
          value={family}
          onChange={setFamily}
          error={isTried && family === null ? t('supervision.caseFamilyMissing') : undefined}
        />
        <RadioList
          label={t('supervision.caseModel')}
          options={caseModelIds.map((value) => ({ value, label: t(`casework.model.${value}`) }))}
          value={model}
          onChange={setModel}
        />
        <DateField
          label={t('supervision.caseOn')}
          value={on}
          onChange={setOn}
          error={isTried && day === null ? t('supervision.caseOnMissing') : undefined}
        />
        {begin.refused !== null && <FieldError>{begin.refused.message}</FieldError>}
      </InlineForm>
    </section>
  );
}

/** The supervisions that last and are about families, by the name of the other one. */
function usePeople(): readonly { readonly value: RelationshipId; readonly label: string }[] {
  const mine = useQuery('relationship.mine', {});
  const rows = mine.status === 'ready' ? mine.value : [];
  return rows
    .filter(({ to, scope, trouble }) => to === null && trouble === null && scope.includes('cases'))
    .map(({ id, side, supervisor, supervisee }) => ({ value: id, label: (side === 'supervisor' ? supervisee : supervisor).name }));
}
