import { useRef, useState } from 'react';
import type { MinuteDraft } from '../../../../shared/contract/minute';
import type { DiscussionId, StatementId } from '../../../../shared/kernel/ids';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { useLights, usePlace } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { CapturedLines } from './CapturedLines';
import { minuteLights } from './lights';
import { MinutePage } from './MinutePage';
import { SignPanel } from './SignPanel';
import { Thread } from './Thread';
import { Waiting } from './Waiting';
import css from './MinutesPlace.module.css';

/** One minute: what was captured, the page made from it, and what is still to be done with it. */
export type MinuteWorkProps = Readonly<{ id: string; onNext: () => void }>;

export function MinuteWork({ id, onNext }: MinuteWorkProps) {
  // The id comes from a row of the list or from the address; the desk looks at it before it answers.
  const draft = useQuery('minute.draft', { discussion: id as DiscussionId }, { keepPrevious: true });
  if (draft.status !== 'ready') return <Waiting query={draft} />;
  if (draft.value === null) return <Gone />;
  return <Panes draft={draft.value} onNext={onNext} />;
}

function Gone() {
  usePlace({ title: t('minutes.title') });
  return (
    <div className={css.empty}>
      <EmptyState level={1} title={t('minutes.gone')} text={t('minutes.goneText')} />
    </div>
  );
}

function Panes({ draft, onNext }: Readonly<{ draft: MinuteDraft; onNext: () => void }>) {
  const place = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<StatementId | null>(null);
  const [pointed, setPointed] = useState<StatementId | null>(null);
  const { meeting, family } = draft.record;
  usePlace({
    title: t('minutes.title'),
    subtitle: t('minutes.subtitle', { meeting: meeting.title, date: formatDayMonth(meeting.on), family }),
  });
  useLights(minuteLights(draft));
  const lit = pointed ?? selected;
  const inHand = draft.lines.find(({ statement }) => statement.id === selected) ?? null;
  return (
    <div ref={place} className={css.work}>
      <CapturedLines lines={draft.lines} selected={lit} onSelect={setSelected} />
      <MinutePage draft={draft} selected={lit} onSelect={setSelected} onPoint={setPointed} />
      <SignPanel draft={draft} line={inHand} onNext={onNext} />
      <Thread place={place} line={lit} />
    </div>
  );
}
