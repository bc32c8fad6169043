import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Pencil, Siren } from 'lucide-react';
import type { RequestRow } from '../../../../shared/contract/request';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatShortDay, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { consentWords } from '../../people/consent-words';
import { Button } from '../../ui/button/Button';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { classNames } from '../../ui/styles/class-names';
import text from '../../ui/styles/text.module.css';
import { Tag } from '../../ui/tag/Tag';
import { LikenessNotes } from './Likenesses';
import { TriageForm } from './TriageForm';
import css from './RequestRow.module.css';

/**
 * One request: the words on top, how to get in touch and who agreed under them, triage in the same row.
 * Keyboard on its heading: Enter or T triages, E corrects, arrows move to the next request; Esc leaves the triage.
 */
export type RequestRowProps = Readonly<{
  row: RequestRow;
  isCurrent: boolean;
  isTriaging: boolean;
  onTriage: (isOpen: boolean) => void;
  onCurrent: () => void;
  onMove: (by: number) => void;
}>;

export function RequestListRow({ row, isCurrent, isTriaging, onTriage, onCurrent, onMove }: RequestRowProps) {
  const heading = useRef<HTMLButtonElement>(null);
  const go = useGo();
  const matches = useMatches(row, isCurrent || isTriaging);
  const names = row.details.people.map((person) => person.name).join(', ') || t('requests.noNames');
  useFocusWhenCurrent(heading, isCurrent);
  const canTriage = row.triage?.outcome !== 'hub-mdt';
  const triageWords = t(row.triage === null ? 'requests.triage' : 'requests.triageAgain');
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 't' && canTriage) onTriage(true);
    else if (event.key === 'e') go(paths.request(row.id));
    else return;
    event.preventDefault();
  };
  const closeTriage = (): void => {
    onTriage(false);
    heading.current?.focus();
  };
  return (
    <li className={classNames(css.row, isCurrent && css.current)} aria-label={names} onFocus={onCurrent}>
      <header className={css.heading}>
        <h2 className={css.names}>
          <button
            ref={heading}
            type="button"
            className={css.name}
            tabIndex={isCurrent ? 0 : -1}
            aria-expanded={canTriage ? isTriaging : undefined}
            onClick={() => canTriage && onTriage(true)}
            onKeyDown={onKeyDown}
          >
            {names}
          </button>
        </h2>
        <RowTags row={row} />
      </header>
      <p className={css.words}>{row.details.wordsAsSpoken}</p>
      <RowFacts row={row} />
      <LikenessNotes matches={matches} />
      {row.triage !== null && <TriageWords triage={row.triage} />}
      {isTriaging ? (
        <TriageForm row={row} matches={matches} onDone={closeTriage} />
      ) : (
        <div className={css.buttons}>
          {canTriage && (
            <Button size="small" label={`${triageWords}: ${names}`} onPress={() => onTriage(true)}>
              {triageWords}
            </Button>
          )}
          <Button
            size="small"
            kind="quiet"
            icon={Pencil}
            label={`${t('requests.correct')}: ${names}`}
            onPress={() => go(paths.request(row.id))}
          >
            {t('requests.correct')}
          </Button>
        </div>
      )}
    </li>
  );
}

function RowTags({ row }: Readonly<{ row: RequestRow }>) {
  const { receivedAt, requestedBy, urgent, route } = row.details;
  const when = `${formatShortDay(dateAt(receivedAt))} ${formatTime(receivedAt)}`;
  return (
    <>
      {urgent.map((flag) => (
        <Tag key={flag} tone="risk" icon={Siren}>
          {t(`people.urgent.${flag}`)}
        </Tag>
      ))}
      <Tag tone="outline">{t(`people.route.${route}`)}</Tag>
      {row.imported && <Tag>{t('requests.imported')}</Tag>}
      <span className={classNames(text.meta, css.when)}>
        {requestedBy === '' ? t('requests.received', { when }) : t('requests.receivedFrom', { when, who: requestedBy })}
      </span>
    </>
  );
}

function RowFacts({ row }: Readonly<{ row: RequestRow }>) {
  const { safeContact, people, phone, address, sourceReference } = row.details;
  const consent = people.map((person) => t('requests.consentOf', { name: person.name, consent: consentWords(person.consent) })).join(' · ');
  const facts = [
    [t('requests.safeContact'), safeContact === '' ? t('requests.safeContactUnknown') : safeContact],
    [t('requests.consent'), consent],
    [t('requests.phone'), phone],
    [t('requests.address'), address],
    [t('requests.reference'), sourceReference],
  ].filter(([, value]) => value !== '');
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={css.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function TriageWords({ triage }: Readonly<{ triage: NonNullable<RequestRow['triage']> }>) {
  const { outcome, on, by, reason, family } = triage;
  return (
    <p className={css.decided}>
      {t('requests.decided', { outcome: t(`people.outcome.${outcome}`), date: formatShortDay(on), who: by, reason })}{' '}
      {family !== null && <Link to={paths.family(family.id)}>{t('requests.openFamily', { family: family.name })}</Link>}
    </p>
  );
}

function useMatches(row: RequestRow, isWanted: boolean) {
  const people = row.details.people.map(({ id, name, bornOn, nhsNumber }) => ({ person: id, name, bornOn, nhsNumber }));
  const isAsked = isWanted && people.length > 0 && row.triage?.outcome !== 'hub-mdt';
  const query = useQuery('request.matches', { people, except: row.id }, { paused: !isAsked });
  return isAsked && query.status === 'ready' ? query.value : [];
}

/** A row that became current by the arrows takes the focus from the row it came from. */
function useFocusWhenCurrent(heading: Readonly<{ current: HTMLButtonElement | null }>, isCurrent: boolean): void {
  useEffect(() => {
    const focused = document.activeElement;
    const isInRow = heading.current?.closest('li')?.contains(focused) === true;
    const isInList = heading.current?.closest('ul')?.contains(focused) === true;
    if (isCurrent && isInList && !isInRow) heading.current?.focus();
  }, [heading, isCurrent]);
}
