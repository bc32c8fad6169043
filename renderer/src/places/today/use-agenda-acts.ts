import { useMemo } from 'react';
import type { CurrentMeeting, ShownItem, ShownSuggestion } from '../../../../shared/contract/meeting';
import { placeFor } from '../../../../shared/domain/meeting/standing-order';
import type { ColleagueId, DisciplineId, DiscussionId, MeetingId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useBatch, type BatchPart } from '../../api/use-command';
import { toast } from '../../ui/toast/toast';
import { itemName, plainItem, type ListedItem } from './item-words';
import { useSteps, type Step } from './use-steps';

/** What a person may change of an item. */
export interface ItemChange {
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly presenter: ColleagueId | null;
  readonly needs: readonly DisciplineId[];
}

/** Something to list, with the family's name to say it by. */
export type NewItem = Omit<ShownSuggestion, 'due' | 'steppedUpAt'>;

export interface AgendaActs {
  /** `from` is where the row stood on the screen, which may be ahead of the record. */
  readonly move: (item: ShownItem, to: number, from: number) => void;
  readonly change: (item: ShownItem, change: ItemChange) => Promise<boolean>;
  readonly remove: (item: ShownItem, why: string) => void;
  readonly add: (suggestion: NewItem) => Promise<boolean>;
}

/** Changes of the agenda, each of which Ctrl+Z takes back. A refusal is said and changes nothing. */
export function useAgendaActs(current: CurrentMeeting): AgendaActs {
  const { send } = useBatch();
  const steps = useSteps();
  return useMemo(() => {
    const { meeting, items } = current;
    const run = async (part: BatchPart): Promise<boolean> => {
      const outcome = await send([part]);
      if (!outcome.ok) toast({ message: outcome.message });
      return outcome.ok;
    };
    const take = async (step: Step, message?: string): Promise<boolean> => {
      if (!(await steps.take(step))) return false;
      if (message !== undefined) toast({ message, undo: () => steps.takeBack(step) });
      return true;
    };
    const { changeTo, moveTo, list, takeOff } = agendaCalls(meeting, run);
    return {
      move: (item, to, from) => {
        const what = t('today.stepMoved', { name: itemName(item) });
        void take({ what, redo: () => moveTo(item, to), undo: () => moveTo(item, from) });
      },
      change: (item, change) => {
        const what = t('today.stepChanged', { name: itemName(item) });
        return take({ what, redo: () => changeTo(item, change), undo: () => changeTo(item, item) });
      },
      remove: (item, why) => {
        const before = items[items.indexOf(item) + 1]?.id ?? null;
        const name = itemName(item);
        const step = {
          what: t('today.stepTakenOff', { name }),
          redo: () => takeOff(item.id, why),
          undo: () => list(plainItem(item), before),
        };
        void take(step, t('today.takenOff', { name }));
      },
      add: (suggestion) => {
        const item = plainItem({ ...suggestion, id: newId<DiscussionId>() });
        const name = itemName(suggestion);
        const todo = items.filter(({ state }) => state === 'todo');
        const place = placeFor(todo, item.kind);
        const undo = (): Promise<boolean> => takeOff(item.id, t('today.whyMistake'));
        return take(
          { what: t('today.stepAdded', { name }), redo: () => list(item, place?.id ?? null), undo },
          t('today.addedToAgenda', { name }),
        );
      },
    };
  }, [current, send, steps]);
}

/** The commands of the agenda of one meeting; each says whether it worked. */
function agendaCalls(meeting: MeetingId, run: (part: BatchPart) => Promise<boolean>) {
  return {
    changeTo: (item: ShownItem, { title, question, minutes, presenter, needs }: ItemChange): Promise<boolean> =>
      run({ op: 'meeting.changeItem', input: { meeting, item: item.id, title, question, minutes, presenter, needs: [...needs] } }),
    moveTo: (item: ShownItem, to: number): Promise<boolean> => run({ op: 'meeting.moveItem', input: { meeting, item: item.id, to } }),
    list: (item: ListedItem, before: DiscussionId | null): Promise<boolean> =>
      run({ op: 'meeting.addItem', input: { meeting, item, before } }),
    takeOff: (item: DiscussionId, why: string): Promise<boolean> => run({ op: 'meeting.removeItem', input: { meeting, item, why } }),
  };
}
