import { useMemo } from 'react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { DiscussedFamily } from '../../../../shared/contract/discussion';
import { formatDay, formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import type { Light } from '../../ui/lights/light';
import { useLights, usePlace, useStepUpAbout } from '../../ui/place/use-place';
import type { ItemInView } from './item-in-view';

/** Tells the frame what is on screen: title, the three lights, and who stepping up would be about. */
export function useMeetingFrame(meeting: CurrentMeeting, view: ItemInView | null): void {
  const { plan } = meeting;
  usePlace({
    title: plan.title,
    subtitle: t('meeting.subtitle', { day: formatDay(plan.on), from: plan.startsAt, to: meeting.plannedEnd }),
    frame: 'live',
  });
  useLights({
    quorate: quorateLight(meeting, view),
    visibility: { tone: 'quiet', value: t('meeting.lightRoom'), detail: t('meeting.lightRoomDetail') },
    ...(view?.shown.family ? { consent: consentLight(view.shown.family) } : {}),
  });
  const people = view?.shown.family?.people;
  const family = view?.shown.family?.id ?? null;
  useStepUpAbout(
    useMemo(() => (people ?? []).map(({ name }) => ({ name, family, meeting: meeting.meeting })), [people, family, meeting.meeting]),
  );
}

function quorateLight(meeting: CurrentMeeting, view: ItemInView | null): Light {
  const isQuorate = view === null ? meeting.quoracy.quorate : view.item.quoracy.quorate;
  const detail = view === null ? meeting.quoracyWords : view.item.quoracyWords;
  return isQuorate
    ? { tone: 'ok', value: t('meeting.lightQuorate', { agencies: meeting.quoracy.agencies }), detail }
    : { tone: 'warn', value: t('meeting.lightNotQuorate'), detail };
}

function consentLight({ consent }: DiscussedFamily): Light {
  const on = consent.on === null ? '' : formatDayMonth(consent.on);
  const value = t(`meeting.consent.${consent.summary}`);
  const notTo = consent.notAgreed.map(({ people }) => people.join(', ')).join(', ');
  const words = on === '' ? value : t('meeting.consentOn', { consent: value, day: on });
  const detail = notTo === '' ? words : t('meeting.consentNot', { people: notTo });
  switch (consent.summary) {
    case 'withdrawn':
      return { tone: 'risk', value, detail };
    case 'given':
    case 'not-required':
      return { tone: 'ok', value: words, detail };
    default:
      return { tone: 'warn', value, detail };
  }
}
