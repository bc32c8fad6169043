import type { Consent } from '../../../shared/domain/family/events';
import { t } from '../../../shared/messages/t';

/** A consent in a few words: "In part, not school". */
export function consentWords(consent: Consent | null, notAgencyNames: readonly string[] = []): string {
  if (consent === null) return t('people.consent.not-asked');
  if (consent.state === 'in-part') {
    const who = [...notAgencyNames, consent.notInWords].filter((part) => part !== '').join(', ');
    return who === '' ? t('people.consent.in-part') : t('people.consent.in-part-not', { who });
  }
  if (consent.state !== 'given') return t(`people.consent.${consent.state}`);
  switch (consent.how) {
    case 'spoken':
      return t('people.consent.given-spoken');
    case 'written':
      return t('people.consent.given-written');
    case 'unknown':
      return t('people.consent.given');
  }
}
