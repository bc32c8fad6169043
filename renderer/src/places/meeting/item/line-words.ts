import type { ShownLine } from '../../../../../shared/contract/discussion';
import { t } from '../../../../../shared/messages/t';
import { formatDayMonth } from '../../../../../shared/messages/dates';

/** How we know, in one phrase: "Fact: police record", "Reported: told by Tara", with the day it happened. */
export function provenanceOf({ statement }: ShownLine): string {
  const kind = t(`capture.kind.${statement.kind}`);
  const source = statement.source === '' ? kind : t('meeting.kindAndSource', { kind, source: statement.source });
  return statement.happenedOn === null ? source : t('meeting.happened', { source, day: formatDayMonth(statement.happenedOn) });
}

export function speakerOf({ speaker }: ShownLine): string {
  return speaker.name === '' ? t(speaker.tint === 'fam' ? 'capture.family' : 'capture.someone') : speaker.name;
}
