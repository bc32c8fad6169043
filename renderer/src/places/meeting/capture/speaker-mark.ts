import type { Speaker } from '../../../../../shared/domain/statement/statement';
import { t } from '../../../../../shared/messages/t';
import type { AgencyMark } from '../../../ui/agency-tag/AgencyTag';
import type { ItemInView } from '../item-in-view';

/** The letters of whoever is speaking; a question mark while nobody is named. */
export function speakerMark(speaker: Speaker | null, { meeting }: ItemInView): AgencyMark {
  if (speaker === null) return { code: '?', name: t('capture.noSpeaker'), tint: 'none' };
  if (speaker.kind === 'family') return { code: t('capture.familyCode'), name: t('capture.family'), tint: 'fam' };
  const seat = meeting.seats.find(({ who }) => who === speaker.colleague);
  return { code: seat?.code ?? '', name: seat?.disciplineName ?? t('capture.someone'), tint: seat?.tint ?? 'none' };
}
