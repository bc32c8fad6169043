import type { PersonMatch } from '../../../../shared/contract/request';
import { isQuestion } from '../../../../shared/domain/person/same-person';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { PersonId, RequestId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatLongDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Note } from '../../ui/note/Note';

export interface Sought {
  readonly person: PersonId;
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly nhsNumber: string | null;
}

/** Asks whether people are in the record already, and says who only shares a name. It blocks nothing. */
export function Likenesses({ people, except }: Readonly<{ people: readonly Sought[]; except: RequestId | null }>) {
  const matches = useQuery('request.matches', { people: [...people], except }, { paused: people.length === 0, keepPrevious: true });
  if (matches.status !== 'ready' || people.length === 0) return null;
  return <LikenessNotes matches={matches.value} />;
}

/** One note a likeness, questions first. */
export function LikenessNotes({ matches }: Readonly<{ matches: readonly PersonMatch[] }>) {
  const ordered = [...matches].sort((one, other) => Number(isQuestion(other.likeness)) - Number(isQuestion(one.likeness)));
  return ordered.map((match) => (
    <Note key={`${match.person}-${likenessWords(match)}`} tone={isQuestion(match.likeness) ? 'warn' : 'info'}>
      {likenessWords(match)}
    </Note>
  ));
}

/** A likeness in one sentence. */
export function likenessWords({ likeness, name, bornOn, where }: PersonMatch): string {
  const place =
    where.kind === 'family'
      ? t('requests.whereFamily', { name: where.name, reference: where.reference })
      : t('requests.whereRequest', { when: formatDayMonth(dateAt(where.receivedAt)) });
  return t(`requests.like.${likeness}`, { name, where: place, born: bornOn === null ? '' : formatLongDay(bornOn) });
}
