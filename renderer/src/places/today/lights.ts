import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import { t } from '../../../../shared/messages/t';
import type { Light } from '../../ui/lights/light';
import type { PlaceLights } from '../../ui/place/place-store';
import { inOneLine } from './greeting';
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

const agreed: readonly ShownItem['consent'][] = ['given', 'not-required', 'not-all-asked'];

function consentLight(items: readonly ShownItem[]): Light {
  const families = items.filter(({ family }) => family !== null);
  const open = families.filter(({ consent }) => !agreed.includes(consent));
  const notAll = families.filter(({ consent }) => consent === 'not-all-asked');
  const detail = [
    ...(open.length > 0 ? [t('today.lightConsentAsk', { families: inOneLine(open.map(itemName)) })] : []),
    ...(notAll.length > 0 ? [t('today.lightConsentNotAll', { families: inOneLine(notAll.map(itemName)) })] : []),
  ].join(' ');
  if (families.length === 0) return { tone: 'none', value: t('today.lightConsentNone') };
  if (families.some(({ consent }) => consent === 'withdrawn')) return { tone: 'risk', value: t('today.lightConsentWithdrawn'), detail };
  if (open.length > 0) {
    return { tone: 'warn', value: t('today.lightConsentSome', { given: families.length - open.length, count: families.length }), detail };
  }
  return { tone: 'ok', value: t('today.lightConsentAll', { count: families.length }), ...(detail !== '' && { detail }) };
}
