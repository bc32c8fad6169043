import type { MinuteDraft } from '../../../../shared/contract/minute';
import type { ConsentSummary } from '../../../../shared/domain/family/consent-summary';
import { t } from '../../../../shared/messages/t';
import type { LightTone } from '../../ui/lights/light';
import type { PlaceLights } from '../../ui/place/place-store';

/** The lights of one minute: whether the item counted, who agreed to help, and who can see the page. */
export function minuteLights({ record, status, consent }: MinuteDraft): PlaceLights {
  const { quorate, quoracyInWords } = record.meeting;
  return {
    quorate: {
      tone: quorate ? 'ok' : 'warn',
      value: t(quorate ? 'minutes.lightQuorateYes' : 'minutes.lightQuorateNo'),
      detail: quoracyInWords,
    },
    consent: {
      tone: consentTone(consent),
      value: t(`minutes.consent.${consent}`),
      ...(record.consent !== '' && { detail: record.consent }),
    },
    visibility: { tone: 'quiet', value: status === 'signed' ? t('lights.hubTeam') : t('minutes.lightDraft') },
  };
}

function consentTone(consent: ConsentSummary): LightTone {
  if (consent === 'given' || consent === 'not-required') return 'ok';
  return consent === 'declined' || consent === 'withdrawn' ? 'risk' : 'warn';
}
