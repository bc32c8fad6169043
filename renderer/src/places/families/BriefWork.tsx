import type { FamilyBrief } from '../../../../shared/contract/family';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDay, formatDayMonth, formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import text from '../../ui/styles/text.module.css';
import { Voice } from '../../ui/voice/Voice';
import css from './FamilyPlace.module.css';

/** What the family said, what the team thinks, what was promised, where it was discussed and decided. */
export function BriefWork({ brief }: Readonly<{ brief: FamilyBrief }>) {
  const nameOf = (id: string | null): string => brief.people.find((person) => person.id === id)?.name ?? '';
  const quotes = brief.ownWords.map(({ id, words, person, saidAt }) => ({
    id,
    words,
    who: nameOf(person),
    note: formatDayMonth(dateAt(saidAt)),
  }));
  return (
    <section className={css.pane} data-pane aria-label={t('families.brief')} tabIndex={-1}>
      {quotes.length > 0 && <Voice quotes={quotes} />}
      <BestGuess brief={brief} />
      <OpenActions brief={brief} />
      <Discussions brief={brief} />
      {brief.supervision.length > 0 && <FromSupervision brief={brief} />}
    </section>
  );
}

function BestGuess({ brief: { formulation } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.bestGuess')}</h2>
        {formulation !== null && (
          <span className={text.meta}>
            {t('families.bestGuessFrom', {
              number: formulation.number,
              date: formatDayMonth(dateAt(formulation.agreedAt)),
              confidence: formulation.confidence,
            })}
          </span>
        )}
      </div>
      <p className={formulation === null ? text.quiet : css.reading}>
        {formulation === null ? t('families.noBestGuess') : formulation.hypothesis}
      </p>
    </div>
  );
}

function OpenActions({ brief: { openActions } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.openActions')}</h2>
      </div>
      {openActions.length === 0 && <p className={text.quiet}>{t('families.noOpenActions')}</p>}
      <ul className={css.rows}>
        {openActions.map((action) => (
          <li key={action.id}>
            <div className={css.line}>
              {action.owner !== null && <AgencyTag agency={action.owner} />}
              <Link to={paths.action(action.id)}>{action.text}</Link>
              <span className={css.end}>
                <span className={action.isOverdue ? text.late : text.meta}>{dueWords(action)}</span>
              </span>
            </div>
            {action.owner !== null && <p className={text.meta}>{action.owner.name}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function dueWords({ due, isOverdue }: FamilyBrief['openActions'][number]): string {
  if (due === null) return t('families.noDue');
  return t(isOverdue ? 'families.overdue' : 'families.due', { date: formatShortDay(due) });
}

function Discussions({ brief: { discussions } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.discussions')}</h2>
      </div>
      {discussions.length === 0 && <p className={text.quiet}>{t('families.noDiscussions')}</p>}
      <ul className={css.rows}>
        {discussions.map((discussion) => (
          <li key={discussion.id}>
            <div className={css.line}>
              <b>{formatShortDay(dateAt(discussion.heldAt))}</b>
              <span>{discussion.question}</span>
              {!discussion.isClosed && <span className={text.meta}>{t('families.discussedOpen')}</span>}
            </div>
            <p className={discussion.decision === '' ? text.meta : undefined}>
              {discussion.decision === '' ? t('families.noDecision') : discussion.decision}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was said on the way to a decision stays between two people, so that nothing here leads there. */
function FromSupervision({ brief: { supervision } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.supervision')}</h2>
      </div>
      <ul className={css.rows}>
        {supervision.map(({ supervision: id, decision, approvedBy, on }) => (
          <li key={id}>
            <p className={text.meta}>{t('families.supervisionLine', { name: approvedBy?.name ?? '', date: formatDay(on) })}</p>
            <p className={css.reading}>{decision}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
