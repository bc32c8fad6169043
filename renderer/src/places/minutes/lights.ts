import type { MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import type { PlaceLights } from '../../ui/place/place-store';

/** The lights of one minute: whether the item counted, who agreed to help, and who can see the page. */
export function minuteLights({ record, status }: MinuteDraft): PlaceLights {
  const { quorate, quoracyInWords } = record.meeting;
  return {
    quorate: {
      tone: quorate ? 'ok' : 'warn',
      value: t(quorate ? 'minutes.lightQuorateYes' : 'minutes.lightQuorateNo'),
      detail: quoracyInWords,
    },
    consent:
      record.consent === ''
        ? { tone: 'warn', value: t('minutes.lightConsentNone') }
        : { tone: 'quiet', value: firstPart(record.consent), detail: record.consent },
    visibility: { tone: 'quiet', value: status === 'signed' ? t('lights.hubTeam') : t('minutes.lightDraft') },
  };
}

/** A light is short; the whole sentence opens under it. */
function firstPart(words: string): string {
  return words.split(';')[0] ?? words;
}
