import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import { t } from '../../../../shared/messages/t';
import type { Light } from '../../ui/lights/light';
import type { PlaceLights } from '../../ui/place/place-store';
import { itemName } from './item-words';

/** The lights of Today: items that would be quorate, consent of the families listed, who may see. */
export function todayLights(meeting: CurrentMeeting | null): PlaceLights {
  const visibility: Light = { tone: 'quiet', value: t('lights.hubTeam') };
  if (meeting === null) return { quorate: { tone: 'none', value: t('today.lightQuorateNone') }, visibility };
  return { quorate: quorateLight(meeting), consent: consentLight(meeting.items), visibility };
}

function quorateLight({ items, quorateItems }: CurrentMeeting): Light {
  const missing = items.filter(({ quoracy }) => !quoracy.quorate).map((item) => `${itemName(item)}: ${item.quoracyWords}`);
  return {
    tone: missing.length === 0 ? 'ok' : 'warn',
    value: t('today.lightQuorate', { quorate: quorateItems, items: items.length }),
    ...(missing.length > 0 && { detail: missing.join(' ') }),
  };
}

function consentLight(items: readonly ShownItem[]): Light {
  const families = items.filter(({ family }) => family !== null);
  const given = families.filter(({ consent }) => consent === 'given' || consent === 'not-required').length;
  if (families.length === 0) return { tone: 'none', value: t('today.lightConsentNone') };
  if (families.some(({ consent }) => consent === 'withdrawn')) return { tone: 'risk', value: t('today.lightConsentWithdrawn') };
  if (given === families.length) return { tone: 'ok', value: t('today.lightConsentAll', { count: given }) };
  return { tone: 'warn', value: t('today.lightConsentSome', { given, count: families.length }) };
}
