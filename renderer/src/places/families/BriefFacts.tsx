import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FamilyBrief } from '../../../../shared/contract/family';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDay, formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import text from '../../ui/styles/text.module.css';
import type { Change } from './ChangeSheet';
import css from './FamilyPlace.module.css';

type BriefFactsProps = Readonly<{ brief: FamilyBrief; onChange: (change: Change) => void }>;

/** The facts to act on, each with a way to change it, then the requests and the minutes. */
export function BriefFacts({ brief, onChange }: BriefFactsProps) {
  return (
    <section className={css.pane} data-pane aria-label={t('families.facts')} tabIndex={-1}>
      <div>
        <div className={css.head}>
          <h2>{t('families.facts')}</h2>
          <span className={text.mono}>{brief.reference}</span>
        </div>
        <dl className={css.facts}>
          <Fact name={t('families.safeContact')} onChange={() => onChange({ kind: 'safe-contact' })}>
            {safeContactWords(brief)}
          </Fact>
          <Fact name={t('families.level')} onChange={() => onChange({ kind: 'level' })}>
            {brief.level === null ? t('families.noLevel') : t('people.level', { level: brief.level })}
            {brief.levelWhy !== '' && <p className={text.meta}>{brief.levelWhy}</p>}
          </Fact>
          <Fact name={t('families.lead')} onChange={() => onChange({ kind: 'lead' })}>
            {brief.lead?.name ?? t('families.noLead')}
          </Fact>
          <Fact name={t('families.review')} onChange={() => onChange({ kind: 'review' })}>
            <ReviewWords brief={brief} />
          </Fact>
          <Fact name={t('families.address')} onChange={() => onChange({ kind: 'address' })}>
            {brief.address === '' ? t('families.notKnown') : brief.address}
          </Fact>
          <Fact name={t('families.phone')} onChange={() => onChange({ kind: 'address' })}>
            {brief.phone === '' ? t('families.notKnown') : brief.phone}
          </Fact>
        </dl>
      </div>
      <Requests brief={brief} />
      <Minutes brief={brief} />
    </section>
  );
}

function Fact({ name, children, onChange }: Readonly<{ name: string; children: ReactNode; onChange: () => void }>) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>
        <IconButton label={t('families.changeOf', { what: name })} icon={Pencil} size={15} onPress={onChange} />
      </dd>
    </div>
  );
}

function ReviewWords({ brief }: Readonly<{ brief: FamilyBrief }>) {
  if (brief.reviewOn === null) return t('families.noReview');
  const date = formatDay(brief.reviewOn);
  return brief.isReviewDue ? <span className={text.late}>{t('families.reviewDue', { date })}</span> : date;
}

function safeContactWords({ safeContact, people }: FamilyBrief): string {
  if (safeContact.words === '') return t('families.safeContactUnknown');
  const person = people.find(({ id }) => id === safeContact.person);
  return person === undefined ? safeContact.words : t('families.safeContactFor', { words: safeContact.words, name: person.name });
}

function Requests({ brief: { requests } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.requests')}</h2>
      </div>
      <ul className={css.rows}>
        {requests.map((request) => (
          <li key={request.id}>
            <p className={text.meta}>
              {t('families.requestLine', {
                date: formatShortDay(dateAt(request.receivedAt)),
                route: t(`people.route.${request.route}`),
                who: request.requestedBy,
              })}
            </p>
            <p className={css.reading}>{request.wordsAsSpoken}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Minutes({ brief: { minutes } }: Readonly<{ brief: FamilyBrief }>) {
  return (
    <div>
      <div className={css.head}>
        <h2>{t('families.minutes')}</h2>
      </div>
      {minutes.length === 0 && <p className={text.quiet}>{t('families.noMinutes')}</p>}
      <ul className={css.rows}>
        {minutes.map((minute) => (
          <li key={minute.id}>
            <Link to={paths.minute(minute.id)}>
              {t(`families.minute.${minute.state}`, { version: minute.version, date: formatDay(dateAt(minute.at)) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
