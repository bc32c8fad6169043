import { useEffect } from 'react';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { formatDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { Sheet } from '../../ui/sheet/Sheet';
import { QueryState } from '../../ui/states/QueryState';
import css from './FamilyBriefSheet.module.css';

/** A look at the family's brief beside the discussion; Esc returns the caret to the same character. */
export function FamilyBriefSheet({ family, onClose }: Readonly<{ family: FamilyId; onClose: () => void }>) {
  const { send, refused } = useCommand('record.open');
  useEffect(() => void send({ family }), [send, family]);
  const brief = useQuery('family.brief', { family });
  const value = brief.status === 'ready' && brief.value.state === 'open' ? brief.value.brief : null;
  return (
    <Sheet title={value === null ? t('meeting.familyBrief') : value.name} side="left" onClose={onClose}>
      {value === null && (refused === null ? <QueryState query={brief} /> : <p>{refused.message}</p>)}
      {value !== null && (
        <dl className={css.brief}>
          <dt>{t('meeting.briefPeople')}</dt>
          {value.people.map((person) => (
            <dd key={person.id}>{person.age === null ? person.name : t('meeting.personAge', { name: person.name, age: person.age })}</dd>
          ))}
          <dt>{t('meeting.briefSafeContact')}</dt>
          <dd>{value.safeContact.words === '' ? t('meeting.notWritten') : value.safeContact.words}</dd>
          <dt>{t('meeting.leadTitle')}</dt>
          <dd>{value.lead === null ? t('meeting.noLead') : value.lead.name}</dd>
          <dt>{t('meeting.review')}</dt>
          <dd>{value.reviewOn === null ? t('meeting.notWritten') : formatDay(value.reviewOn)}</dd>
          <dd>
            <Link to={paths.family(family)}>{t('meeting.wholeBrief')}</Link>
          </dd>
        </dl>
      )}
    </Sheet>
  );
}
