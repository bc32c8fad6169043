import type { FamilyBrief } from '../../../../shared/contract/family';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { consentWords } from '../../people/consent-words';
import type { Light } from '../../ui/lights/light';
import { useLights } from '../../ui/place/use-place';

const visibility: Light = { tone: 'quiet', value: t('lights.hubTeam'), detail: t('lights.visibilityHub') };

/** Says in the lights whether this family agreed to be helped, and who can see the page. */
export function useFamilyLights(family: FamilyId): void {
  const brief = useQuery('family.brief', { family });
  const open = brief.status === 'ready' && brief.value.state === 'open' ? brief.value.brief : null;
  useLights(open === null ? { visibility } : { visibility, consent: consentLight(open) });
}

function consentLight({ consent, people }: FamilyBrief): Light {
  const inPart = people.find((person) => person.consent?.state === 'in-part');
  const isSplit = consent === 'in-part' && inPart !== undefined;
  const value = isSplit ? consentWords(inPart.consent, inPart.notAgencyNames) : t(`people.consentSummary.${consent}`);
  if (consent === 'given' || consent === 'not-required') return { tone: 'ok', value };
  return { tone: consent === 'withdrawn' || consent === 'declined' ? 'risk' : 'warn', value };
}
