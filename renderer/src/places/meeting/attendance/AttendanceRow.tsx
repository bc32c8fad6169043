import { t } from '../../../../../shared/messages/t';
import { AgencyTag } from '../../../ui/agency-tag/AgencyTag';
import { Button } from '../../../ui/button/Button';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import type { AttendanceAct } from './AttendanceSheet';
import type { AtTable } from './people-at-table';
import css from './Attendance.module.css';

/** One person: where they are, and what can become of it. */
export function AttendanceRow({
  person,
  isChosen,
  onAct,
}: Readonly<{ person: AtTable; isChosen: boolean; onAct: (what: AttendanceAct) => void }>) {
  return (
    <li className={classNames(css.person, isChosen && css.chosen)}>
      <AgencyTag agency={{ code: person.code, name: person.codeName, tint: person.tint }} size="narrow" />
      <span className={css.name}>
        <b>{person.name}</b>
        <span className={text.meta}>{t(`meeting.seat.${person.state}`)}</span>
      </span>
      <span className={css.acts}>
        {actsFor(person).map((what) => (
          <Button key={what} size="small" label={t(`meeting.actOf.${what}`, { name: person.name })} onPress={() => onAct(what)}>
            {t(`meeting.act.${what}`)}
          </Button>
        ))}
      </span>
    </li>
  );
}

function actsFor({ state }: AtTable): readonly AttendanceAct[] {
  if (state === 'here') return ['leave'];
  if (state === 'left') return ['arrive'];
  return state === 'away' || state === 'writing' ? ['arrive', 'write'] : ['arrive', 'write', 'apologise'];
}
