import type { MinuteWords } from '../../../../shared/domain/minute/compose-record';
import type { NamedColleague } from '../../../../shared/domain/minute/sources';
import type { Blank, Quoracy } from '../../../../shared/domain/discussion/events';
import type { Consent } from '../../../../shared/domain/family/events';
import type { ColleagueId, DisciplineId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import type { Directory } from '../../desk/directory';

/** The names of the directory and the words of the messages, for composing a record. */
export function minuteWords(directory: Directory): MinuteWords {
  const discipline = (id: DisciplineId): string => directory.discipline(id)?.name.toLowerCase() ?? '';
  const agency = (id: Consent['notAgencies'][number]): string => directory.agency(id)?.name ?? '';
  return {
    colleague: (id) => namedColleague(directory, id),
    discipline,
    someone: t('document.someone'),
    familyCode: t('document.familyCode'),
    time: formatTime,
    level: (level) => t('document.levelOf', { level }),
    consent: (person, consent) => consentWords(person, consent, agency),
    quoracy: (quoracy, why) => quoracyWords(quoracy, why, discipline),
    told: (told) => {
      if (told === null) return '';
      const words = { yes: t('document.toldYes'), 'not-yet': t('document.toldNotYet'), 'not-safe': t('document.toldNotSafe') };
      const view = told.view.trim() === '' ? '' : ` ${t('document.toldView', { view: told.view })}`;
      return `${words[told.told]}${view}`;
    },
    formulation: (latest, check) =>
      [check === null ? '' : checkWords(check), formulationWords(latest)].filter((part) => part !== '').join(' '),
    blank: (blank) => t(blankKeys[blank]),
  };
}

export function namedColleague(directory: Directory, id: ColleagueId): NamedColleague {
  const colleague = directory.colleague(id);
  if (colleague === null) return { name: '', title: '', agency: '', code: '' };
  return {
    name: colleague.name,
    title: colleague.title,
    agency: directory.agency(colleague.agency)?.name ?? '',
    code: directory.discipline(colleague.discipline)?.code ?? '',
  };
}

function consentWords(person: string, consent: Consent, agency: (id: Consent['notAgencies'][number]) => string): string {
  const when = consent.on === null ? '' : t('document.consentWhen', { date: formatDayMonth(consent.on) });
  switch (consent.state) {
    case 'given':
      return t('document.consentGiven', { person, when });
    case 'in-part': {
      // People type "not school" as often as "school".
      const inWords = consent.notInWords.trim().replace(/^not\s+/i, '');
      const names = listed([...consent.notAgencies.map(agency), inWords].filter((name) => name !== ''));
      const except = names === '' ? '' : t('document.consentExcept', { names });
      return t('document.consentInPart', { person, when, except });
    }
    case 'thinking':
      return t('document.consentThinking', { person });
    case 'declined':
      return t('document.consentDeclined', { person, when });
    case 'withdrawn':
      return t('document.consentWithdrawn', { person, when });
    case 'overridden':
      return t('document.consentOverridden', { person, when });
    case 'not-asked':
      return t('document.consentNotAsked', { person });
    default:
      // A baby gives no consent and a line saying so helps nobody.
      return '';
  }
}

function quoracyWords(quoracy: Quoracy, why: string, discipline: (id: DisciplineId) => string): string {
  const written = listed(quoracy.inWriting.map(discipline));
  if (quoracy.quorate) return written === '' ? t('document.quorateYes') : t('document.quorateInWriting', { names: written });
  const names = listed(quoracy.missing.map(discipline));
  if (names === '') return t('document.quorateNoPlain');
  return why === '' ? t('document.quorateNo', { names }) : t('document.quorateOverride', { names, why });
}

function formulationWords(latest: { readonly version: number; readonly text: string } | null): string {
  return latest === null || latest.text === '' ? '' : t('document.formulationText', latest);
}

function checkWords({ version, result }: { readonly version: number; readonly result: 'supported' | 'partly' | 'not-supported' }): string {
  if (result === 'supported') return t('document.checkSupported', { version });
  return result === 'partly' ? t('document.checkPartly', { version }) : t('document.checkNotSupported', { version });
}

const blankKeys = {
  decision: 'document.blankDecision',
  reason: 'document.blankReason',
  agreement: 'document.blankAgreement',
  'family-told': 'document.blankFamilyTold',
  'action-owner': 'document.blankActionOwner',
  'action-date': 'document.blankActionDate',
  'next-review': 'document.blankNextReview',
  'lead-practitioner': 'document.blankLeadPractitioner',
} as const satisfies Readonly<Record<Blank, string>>;

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('document.and', { list: names.slice(0, -1).join(', '), last });
}
