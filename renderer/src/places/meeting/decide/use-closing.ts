import { useEffect, useRef, useState } from 'react';
import type { Blank } from '../../../../../shared/domain/discussion/events';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import type { DraftRef } from '../../../api/bridge';
import { useBatch, type BatchPart } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { focusBlank, isAtBlank } from '../blanks';
import { itemName, type ItemInView } from '../item-in-view';
import type { ShownItem } from '../../../../../shared/contract/meeting';

export interface Closing {
  /** The next item still to be discussed, or null when this is the last. */
  readonly next: ShownItem | null;
  readonly isSending: boolean;
  readonly refused: string | null;
  /** Goes to the first thing missing, or closes and opens the next item. */
  readonly run: () => void;
  /** Puts the item off to the next meeting. */
  readonly putOff: (why: string, draft: DraftRef) => Promise<string | null>;
  readonly setOverride: (override: Override) => void;
}

/** Why the chair decides one item without a quorum, as it is being typed. */
export interface Override {
  readonly discussion: DiscussionId;
  readonly reason: string;
  readonly draft: DraftRef;
  /** Lets go of what was typed once it is in the record. */
  readonly clear: () => void;
}

/** Closing the item in view; one act, all or none, that also opens the next. */
export function useClosing(view: ItemInView | null): Closing {
  const batch = useBatch();
  const [typed, setOverride] = useState<Override | null>(null);
  // A reason that was begun for one item says nothing about another.
  const override = typed !== null && typed.discussion === view?.shown.id && typed.reason.trim() !== '' ? typed : null;
  const next = view === null ? null : nextItem(view);
  const walk = useWalk(view?.shown.missing ?? none);
  const close = async (item: ItemInView): Promise<void> => {
    const parts = [...closingParts(item, override?.reason ?? ''), ...openingParts(item, next)];
    const outcome = await batch.send(parts, override?.draft);
    if (!outcome.ok) return announce(outcome.message);
    override?.clear();
    announce(
      next === null
        ? t('meeting.closedLast', { name: itemName(item.item) })
        : t('meeting.closedNext', { name: itemName(item.item), next: itemName(next) }),
    );
  };
  return {
    next,
    isSending: batch.isSending,
    refused: batch.refused?.message ?? null,
    setOverride,
    run: () => {
      if (view === null || !view.isLive || batch.isSending) return;
      const [first] = view.shown.missing;
      if (first === undefined) void close(view);
      else walk(first);
    },
    putOff: async (why, draft) => {
      if (view === null) return null;
      const { meeting, item } = view;
      const putOff: BatchPart = {
        op: 'meeting.closeItem',
        input: { meeting: meeting.meeting, item: item.id, outcome: 'carried-over', why },
      };
      const outcome = await batch.send([putOff, ...openingParts(view, next)], draft);
      return outcome.ok ? null : outcome.message;
    },
  };
}

const none: readonly Blank[] = [];

/**
 * Once the check has led to something missing, filling it in leads on to the next, until nothing is: so a
 * minute-taker needs one key for each. Going elsewhere ends the walk.
 */
function useWalk(missing: readonly Blank[]): (first: Blank) => void {
  const at = useRef<Blank | null>(null);
  useEffect(() => {
    if (at.current === null || missing.includes(at.current)) return;
    const isThere = isAtBlank(at.current);
    at.current = isThere ? (missing[0] ?? null) : null;
    if (at.current !== null) goToBlank(at.current);
    else if (isThere) announce(t('meeting.readyToClose'));
  }, [missing]);
  return (first) => {
    at.current = first;
    goToBlank(first);
  };
}

export function goToBlank(blank: Blank): void {
  focusBlank(blank);
  announce(t('meeting.missingFirst', { what: t(`meeting.blank.${blank}`) }));
}

function nextItem({ meeting, item }: ItemInView): ShownItem | null {
  const at = meeting.items.indexOf(item);
  const later = [...meeting.items.slice(at + 1), ...meeting.items.slice(0, at)];
  return later.find(({ state }) => state === 'todo') ?? null;
}

function closingParts({ meeting, item, shown }: ItemInView, overrideReason: string): readonly BatchPart[] {
  const isProvisional = shown.family !== null && !item.quoracy.quorate && overrideReason === '';
  return [
    { op: 'discussion.close', input: { discussion: shown.id, overrideReason } },
    ...familyParts(shown),
    {
      op: 'meeting.closeItem',
      input: {
        meeting: meeting.meeting,
        item: item.id,
        outcome: isProvisional ? 'provisional' : 'done',
        why: isProvisional ? item.quoracyWords : '',
      },
    },
  ];
}

/** What the decision changes on the family's record: its level of need and its next review. */
function familyParts({ family, decision, reviewOn }: ItemInView['shown']): readonly BatchPart[] {
  if (family === null) return [];
  const level = decision?.level ?? null;
  return [
    ...(level !== null && level !== family.level
      ? [
          {
            op: 'family.setLevel',
            input: { family: family.id, level, why: (decision?.reason || decision?.text || '').slice(0, 500) },
          } as const,
        ]
      : []),
    ...(reviewOn !== null && reviewOn !== family.reviewOn
      ? [{ op: 'family.setReview', input: { family: family.id, on: reviewOn } } as const]
      : []),
  ];
}

/** Opening an item: on the agenda, and its discussion. */
export function openingParts({ meeting }: Pick<ItemInView, 'meeting'>, item: ShownItem | null): readonly BatchPart[] {
  if (item === null) return [];
  return [
    { op: 'meeting.openItem', input: { meeting: meeting.meeting, item: item.id } },
    { op: 'discussion.open', input: { discussion: item.id, meeting: meeting.meeting, family: item.family, question: item.question } },
  ];
}
