import { useEffect, useMemo } from 'react';
import { CalendarPlus, Play, Printer, Users } from 'lucide-react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import { formatLongDay, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { LinkButton } from '../../ui/button/LinkButton';
import { usePlaceCommands } from '../../ui/place/use-place';
import { ReorderableList } from '../../ui/reorderable-list/ReorderableList';
import { classNames } from '../../ui/styles/class-names';
import text from '../../ui/styles/text.module.css';
import { AgendaButtons } from './AgendaButtons';
import { AgendaRow } from './AgendaRow';
import { AgendaSheets } from './AgendaSheets';
import { CouldGoOn } from './CouldGoOn';
import { Greeting } from './Greeting';
import { HourRibbon } from './HourRibbon';
import { itemName } from './item-words';
import type { OpenSheet } from './open-sheet';
import { useAgendaActs, type AgendaActs } from './use-agenda-acts';
import { useMayRun } from './use-me';
import css from './TodayPlace.module.css';

export type AgendaProps = Readonly<{
  meeting: CurrentMeeting;
  work: TodayWork;
  sheet: OpenSheet | null;
  onSheet: (sheet: OpenSheet | null) => void;
}>;

/** The agenda as it stands: when each item starts, whom it needs and whether they come. */
export function Agenda({ meeting, work, sheet, onSheet }: AgendaProps) {
  const acts = useAgendaActs(meeting);
  const mayRun = useMayRun();
  useAgendaCommands(mayRun, onSheet);
  useSheetOfThisAgenda(meeting, sheet, onSheet);
  return (
    <section className={css.main} aria-label={t('today.agenda')} data-pane tabIndex={-1}>
      <Greeting meeting={meeting} work={work}>
        <AgendaButtons meeting={meeting} today={work.today} mayRun={mayRun} onStart={() => onSheet({ kind: 'start' })} />
      </Greeting>
      <p className={css.printHeading}>{t('today.printHeading', { title: meeting.plan.title, day: formatLongDay(meeting.plan.on) })}</p>
      <HourRibbon meeting={meeting} />
      <RolesLine meeting={meeting} mayRun={mayRun} onOpen={() => onSheet({ kind: 'people' })} />
      <AgendaRows meeting={meeting} work={work} acts={acts} mayRun={mayRun} onSheet={onSheet} />
      <CouldGoOn onAdd={acts.add} onOther={() => onSheet({ kind: 'add' })} />
      <AgendaSheets meeting={meeting} acts={acts} sheet={sheet} onClose={() => onSheet(null)} />
    </section>
  );
}

type AgendaRowsProps = Readonly<Omit<AgendaProps, 'sheet'> & { acts: AgendaActs; mayRun: boolean }>;

function AgendaRows({ meeting, work, acts, mayRun, onSheet }: AgendaRowsProps) {
  return (
    <>
      <div className={classNames(css.columns, css.heads)} aria-hidden="true">
        <span className={css.wide}>{t('today.agendaBuilt', { time: formatTime(meeting.plannedAt) })}</span>
        <span>{t('today.whoNeeded')}</span>
        <span className={css.end}>{t('today.startsTakes')}</span>
      </div>
      <div className={classNames(css.rows, text.scroll)}>
        <ReorderableList
          label={t('today.agenda')}
          items={meeting.items}
          keyOf={(item) => item.id}
          nameOf={itemName}
          canMove={(item) => mayRun && item.state === 'todo'}
          onMove={acts.move}
        >
          {(item, { grip, position }) => (
            <AgendaRow
              item={item}
              work={work}
              grip={grip}
              position={position}
              acts={acts}
              mayRun={mayRun}
              onEdit={() => onSheet({ kind: 'item', item: item.id })}
            />
          )}
        </ReorderableList>
      </div>
    </>
  );
}

function RolesLine({ meeting, mayRun, onOpen }: Readonly<{ meeting: CurrentMeeting; mayRun: boolean; onOpen: () => void }>) {
  const words = t('today.chairAndTaker', {
    chair: meeting.chairName ?? t('today.nobody'),
    taker: meeting.minuteTakerName ?? t('today.nobody'),
  });
  return (
    <p className={classNames(text.meta, css.roles)}>
      {mayRun ? <LinkButton onPress={onOpen}>{words}</LinkButton> : <span>{words}</span>}
      <span className={meeting.freeMinutes < 0 ? css.over : undefined}>
        {t('today.endsAbout', { time: meeting.expectedEnd })}
        {meeting.freeMinutes < 0 && ` ${t('today.minutesOver', { minutes: -meeting.freeMinutes })}`}
      </span>
    </p>
  );
}

function useAgendaCommands(mayRun: boolean, onSheet: (sheet: OpenSheet) => void): void {
  const commands = useMemo(() => {
    const print = { id: 'print-agenda', text: t('today.doPrint'), icon: Printer, run: () => void shellCalls.print() };
    const add = { id: 'add-item', text: t('today.doAdd'), icon: CalendarPlus, run: () => onSheet({ kind: 'add' }) };
    if (!mayRun) return [add, print];
    const start = { id: 'start-meeting', text: t('today.doStart'), icon: Play, run: () => onSheet({ kind: 'start' }) };
    const people = { id: 'agenda-people', text: t('today.doPeople'), icon: Users, run: () => onSheet({ kind: 'people' }) };
    return [start, add, people, print];
  }, [mayRun, onSheet]);
  usePlaceCommands(commands);
}

// An item that another window took off has nothing left to edit.
function useSheetOfThisAgenda(meeting: CurrentMeeting, sheet: OpenSheet | null, onSheet: (sheet: null) => void): void {
  const isGone = sheet?.kind === 'item' && !meeting.items.some(({ id }) => id === sheet.item);
  useEffect(() => {
    if (isGone) onSheet(null);
  }, [isGone, onSheet]);
}
