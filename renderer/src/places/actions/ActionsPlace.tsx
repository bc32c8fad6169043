import { useRef, useState, type ReactNode } from 'react';
import { Printer } from 'lucide-react';
import type { ActionFilter, ActionListAnswer } from '../../../../shared/contract/action';
import type { DisciplineId } from '../../../../shared/kernel/ids';
import { formatLongDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { useLights, usePlace } from '../../ui/place/use-place';
import { useRouteId } from '../../ui/place/use-route-id';
import { QueryState } from '../../ui/states/QueryState';
import { TooMuch } from '../../ui/states/TooMuch';
import { ActionFilters, filterWords } from './ActionFilters';
import { ActionsEmpty } from './ActionsEmpty';
import { ActionTable } from './ActionTable';
import { DetailArea } from './DetailArea';
import { groupsOf } from './groups';
import css from './ActionsPlace.module.css';

/** Who promised what, and is it true? One list across agencies, with what happened to each action beside it. */
export function ActionsPlace() {
  const [filter, setFilter] = useState<ActionFilter>('everyone');
  const [discipline, setDiscipline] = useState<DisciplineId | null>(null);
  const list = useQuery('action.list', { filter, discipline }, { keepPrevious: true });
  const answer = list.status === 'ready' ? list.value : null;
  useLights({ visibility: { tone: 'quiet', value: t('lights.hubTeam'), detail: t('lights.visibilityHub') } });
  usePlace({ title: t('actions.title'), subtitle: answer === null ? '' : t('actions.subtitle', answer.counts) });
  if (answer === null) return <QueryState query={list} />;
  return (
    <ActionsPage
      answer={answer}
      filter={filter}
      onEveryone={() => {
        setFilter('everyone');
        setDiscipline(null);
      }}
      isOneAgency={discipline !== null}
      printHeading={printHeadingFor(filter, answer, discipline)}
      filters={
        <ActionFilters
          filter={filter}
          onFilter={setFilter}
          agencies={answer.agencies}
          discipline={discipline}
          onDiscipline={setDiscipline}
        />
      }
    />
  );
}

type ActionsPageProps = Readonly<{
  answer: ActionListAnswer;
  filter: ActionFilter;
  filters: ReactNode;
  onEveryone: () => void;
  isOneAgency: boolean;
  printHeading: string;
}>;

function ActionsPage({ answer, filter, filters, onEveryone, isOneAgency, printHeading }: ActionsPageProps) {
  // The address says which action is chosen, so that finding one from anywhere shows it here.
  const chosen = useRouteId();
  const go = useGo();
  const heading = useRef<HTMLHeadingElement>(null);
  const firstAct = useRef<HTMLButtonElement>(null);
  const groups = groupsOf(answer.rows, filter);
  const selected = chosen === '' ? (groups[0]?.rows[0]?.id ?? null) : chosen;
  return (
    <div className={css.place}>
      <section className={css.list} data-pane tabIndex={-1} aria-label={t('actions.listPane')}>
        <p className={css.printHeading}>{printHeading}</p>
        <header className={css.head}>
          <h1>{t('actions.title')}</h1>
          <p>{t('actions.summary', summaryOf(answer))}</p>
          <PrintButton isOneAgency={isOneAgency} />
        </header>
        {filters}
        <div className={css.scroll}>
          {answer.rows.length === 0 ? (
            <ActionsEmpty filter={filter} onEveryone={onEveryone} />
          ) : (
            <ActionTable
              groups={groups}
              today={answer.today}
              selected={selected}
              onSelect={({ id }) => go(paths.action(id), { replace: true })}
              onOpen={() => heading.current?.focus()}
              onCommands={() => firstAct.current?.focus()}
            />
          )}
          {answer.total > answer.rows.length && <TooMuch shown={answer.rows.length} total={answer.total} />}
        </div>
      </section>
      <DetailArea action={selected} agencies={answer.keptOnTime} heading={heading} firstAct={firstAct} />
    </div>
  );
}

/** Prints the list of the agency that was chosen; of every agency's at once there is no paper. */
function PrintButton({ isOneAgency }: Readonly<{ isOneAgency: boolean }>) {
  return (
    <Button
      size="small"
      icon={Printer}
      className={css.print}
      unavailable={isOneAgency ? undefined : t('actions.printChooseAgency')}
      onPress={() => void shellCalls.print()}
    >
      {t('actions.printAgency')}
    </Button>
  );
}

function summaryOf({ counts }: ActionListAnswer) {
  const { open, overdue, notYetAccepted, toCheck, blocked, done } = counts;
  return { open, overdue, asked: notYetAccepted, check: toCheck, blocked, done };
}

/** What stands over the printed list: which actions, whose, and on which day. */
function printHeadingFor(filter: ActionFilter, { agencies, today }: ActionListAnswer, discipline: DisciplineId | null): string {
  const agency = agencies.find(({ id }) => id === discipline)?.name ?? t('actions.allAgencies');
  const day = formatLongDay(today);
  if (filter === 'everyone') return t('actions.printOpen', { agency, day });
  return t('actions.printHeading', { list: t(filterWords[filter]), agency, day });
}
