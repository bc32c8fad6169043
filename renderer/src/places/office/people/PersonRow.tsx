import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import { t } from '../../../../../shared/messages/t';
import { AgencyTag } from '../../../ui/agency-tag/AgencyTag';
import { Button } from '../../../ui/button/Button';
import { Tag } from '../../../ui/tag/Tag';
import type { PeopleAct } from './People';
import css from '../Office.module.css';

type PersonRowProps = Readonly<{
  person: ColleagueRow;
  canKeep: boolean;
  canConfirm: boolean;
  isSelf: boolean;
  onAct: (act: PeopleAct) => void;
}>;

const tones = { added: 'neutral', invited: 'info', enrolled: 'warn', confirmed: 'ok', left: 'neutral' } as const;

/** One person: who they are, where they stand, and the one thing that comes next. */
export function PersonRow({ person, canKeep, canConfirm, isSelf, onAct }: PersonRowProps) {
  const act = (kind: 'change' | 'invite' | 'confirm' | 'leave') => () => onAct({ kind, colleague: person.id });
  const isWaiting = person.signsIn && (person.state === 'added' || person.state === 'invited');
  return (
    <li className={css.row}>
      <div className={css.rowText}>
        <AgencyTag agency={{ code: person.code, name: person.agencyName, tint: person.tint }} />
        <b>{person.name}</b>
        <Tag tone={tones[person.state]}>{person.signsIn ? t(`office.state.${person.state}`) : t('office.state.meetings')}</Tag>
        <span className={css.detail}>
          {[person.title, person.agencyName, ...person.sets.map((set) => t(`office.set.${set}`))].join(' · ')}
        </span>
      </div>
      {canKeep && (
        <div className={css.buttons}>
          {isWaiting && (
            <Button
              size="small"
              label={`${t(person.state === 'added' ? 'office.invite' : 'office.inviteAgain')}: ${person.name}`}
              onPress={act('invite')}
            >
              {t(person.state === 'added' ? 'office.invite' : 'office.inviteAgain')}
            </Button>
          )}
          {person.state === 'enrolled' && canConfirm && (
            <Button size="small" label={`${t('office.confirm')}: ${person.name}`} onPress={act('confirm')}>
              {t('office.confirm')}
            </Button>
          )}
          <Button size="small" kind="quiet" label={`${t('office.change')}: ${person.name}`} onPress={act('change')}>
            {t('office.change')}
          </Button>
          {!isSelf && (
            <Button size="small" kind="quiet" label={`${t('office.left')}: ${person.name}`} onPress={act('leave')}>
              {t('office.left')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
