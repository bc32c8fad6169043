import { formatClock } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { notSavedWords, useSaveState } from '../../api/save-state';
import type { Light, LightName } from '../../ui/lights/light';
import { usePlaceState } from '../../ui/place/place-store';

/** The place's three lights, those it left out as "not needed here", and the fourth from the service's answers. */
export function useAllLights(): Readonly<Record<LightName, Light>> {
  const lights = usePlaceState((place) => place.lights);
  // To the second, as it is shown: typing saves many times in one.
  const savedAt = useSaveState((state) => (state.savedAt === null ? null : Math.floor(state.savedAt / 1000) * 1000));
  const problem = useSaveState((state) => state.problem);
  return {
    quorate: lights.quorate ?? notNeeded(t('lights.quorateNone')),
    consent: lights.consent ?? notNeeded(t('lights.consentNone')),
    visibility: lights.visibility ?? { tone: 'quiet', value: t('lights.hubTeam'), detail: <p>{t('lights.visibilityHub')}</p> },
    saved: savedLight(savedAt, problem),
  };
}

function notNeeded(why: string): Light {
  return { tone: 'none', value: t('lights.notNeeded'), detail: <p>{why}</p> };
}

function savedLight(savedAt: number | null, problem: string | null): Light {
  if (problem !== null) {
    const value = t(problem === 'disk-full' ? 'lights.diskFull' : 'lights.notSavedYet');
    return { tone: 'risk', value, detail: <p>{notSavedWords(problem)}</p> };
  }
  if (savedAt === null) {
    return { tone: 'quiet', value: t('lights.nothingToSave'), detail: <p>{t('lights.nothingToSaveDetail')}</p> };
  }
  const time = formatClock(savedAt);
  return { tone: 'ok', value: time, detail: <p>{t('lights.savedDetail', { time })}</p> };
}
