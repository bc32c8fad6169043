import type { Quoracy } from '../../../../shared/domain/discussion/events';
import type { MeetingQuoracy } from '../../../../shared/domain/meeting/quoracy';
import type { DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import type { Directory } from '../../desk/directory';

/** Why the meeting is quorate or not, in one sentence: the first thing that is missing. */
export function meetingQuoracyWords(quoracy: MeetingQuoracy, directory: Directory): string {
  if (quoracy.quorate) return t('today.quorate', { agencies: quoracy.agencies });
  if (!quoracy.hasChair) return t('today.noChair');
  if (!quoracy.hasMinuteTaker) return t('today.noMinuteTaker');
  if (quoracy.missing !== null) return t('today.disciplineNotHere', { discipline: nameOf(quoracy.missing, directory) });
  return t('today.agenciesShort', { count: quoracy.agenciesShort });
}

/** The same for one item: who is missing, or what the meeting lacks. */
export function itemQuoracyWords(quoracy: Quoracy, meeting: MeetingQuoracy, directory: Directory): string {
  if (quoracy.quorate) return t('today.itemQuorate');
  if (quoracy.missing.length === 0) return meetingQuoracyWords(meeting, directory);
  const names = quoracy.missing.map((discipline) => nameOf(discipline, directory));
  return t('today.itemMissing', { disciplines: listed(names) });
}

function nameOf(discipline: DisciplineId, directory: Directory): string {
  return directory.discipline(discipline)?.name ?? t('today.aDiscipline');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('ui.and', { list: names.slice(0, -1).join(', '), last });
}
