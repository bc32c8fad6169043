import type { SupervisionDue } from '../../../../../shared/contract/supervision';
import { formatShortDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import css from './RespondPanel.module.css';

/** When supervision is due with each person, the latest first; nothing of what it is about. */
export function DueList({ due }: Readonly<{ due: readonly SupervisionDue[] }>) {
  if (due.length === 0) return null;
  return (
    <div className={css.due}>
      <h2>{t('supervision.due')}</h2>
      <table>
        <tbody>
          {due.map(({ relationship, supervisee, due: day, daysLate }) => (
            <tr key={relationship}>
              <th scope="row">{supervisee.name}</th>
              <td className={daysLate > 0 ? css.late : undefined}>
                {daysLate > 0 ? t('supervision.daysLate', { count: daysLate }) : formatShortDay(day)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
