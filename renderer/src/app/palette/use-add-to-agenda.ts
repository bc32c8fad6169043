import { CalendarPlus } from 'lucide-react';
import { meetingRunners } from '../../../../shared/access/sets';
import type { OutputOf } from '../../../../shared/contract/contract';
import { placeFor, usualMinutes } from '../../../../shared/domain/meeting/standing-order';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { DiscussionId, FamilyId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatWeekday } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { newId } from '../../api/new-id';
import { useCommand, type BatchPart } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { toast } from '../../ui/toast/toast';
import type { PaletteEntry } from './entries';

type FamilyNamed = Readonly<{ family: FamilyId; name: string }>;
type NewItem = Extract<BatchPart, { op: 'meeting.addItem' }>['input']['item'];

/**
 * Offers to put a family on the agenda that is being built: null when none is, when the family is on it, or for
 * somebody who may not. What is open for the family goes on as Today would add it, else a review.
 */
export function useAddToAgenda(family: FamilyNamed | null): PaletteEntry | null {
  const current = useQuery('meeting.current', {});
  const open = useQuery('meeting.suggestions', {}, { paused: family === null });
  const me = useQuery('session.me', {});
  const add = useCommand('meeting.addItem');
  const remove = useCommand('meeting.removeItem');
  // The desk answers only those who may add.
  const meeting = current.status === 'ready' ? current.value : null;
  if (family === null || meeting?.state !== 'planned' || open.status !== 'ready') return null;
  if (meeting.items.some((item) => item.family === family.family)) return null;
  const mayRemove = me.status === 'ready' && me.value.sets.some((set) => meetingRunners.some((runner) => runner === set));
  const item = itemFor(family.family, open.value);
  const run = async (): Promise<void> => {
    const before = placeFor(meeting.items, item.kind)?.id ?? null;
    const outcome = await add.send({ meeting: meeting.meeting, item, before });
    if (!outcome.ok) return toast({ message: outcome.message });
    const undo = (): void => void remove.send({ meeting: meeting.meeting, item: item.id, why: t('today.whyMistake') });
    toast({ message: t('today.addedToAgenda', { name: family.name }), ...(mayRemove && { undo }) });
  };
  return {
    id: 'add-to-agenda',
    text: textFor(family.name, meeting.plan.on),
    detail: '',
    icon: CalendarPlus,
    act: { run: () => void run() },
  };
}

function itemFor(family: FamilyId, { rows }: OutputOf<'meeting.suggestions'>): NewItem {
  const id = newId<DiscussionId>();
  const waiting = rows.find((row) => row.family === family);
  if (waiting !== undefined) {
    const { kind, request, title, question, minutes, presenter, needs, carriedFrom } = waiting;
    return { id, kind, family, request, title, question, minutes, presenter, needs: [...needs], carriedFrom };
  }
  const review = { kind: 'review', question: t('today.question.review'), minutes: usualMinutes.review } as const;
  return { id, family, request: null, title: '', presenter: null, needs: [], carriedFrom: null, ...review };
}

function textFor(family: string, on: string): string {
  if (on === dateAt(hubNow())) return t('shell.doAddToToday', { family });
  return t('shell.doAddToAgenda', { family, day: `${formatWeekday(on)} ${formatDayMonth(on)}` });
}
