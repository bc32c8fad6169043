import { useMemo, useState } from 'react';
import type { Preview, PreviewRow, RowState } from '../../../../../shared/contract/request';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { consentWords } from '../../../people/consent-words';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { FilterChips } from '../../../ui/filter-chips/FilterChips';
import { Note } from '../../../ui/note/Note';
import { LoadingState } from '../../../ui/states/LoadingState';
import { TooMuch } from '../../../ui/states/TooMuch';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import { likenessWords } from '../Likenesses';
import type { HowToRead } from './ImportPlace';
import { KeepFoot } from './KeepFoot';
import { noteWords } from './note-words';
import { ReadingProgress } from './ReadingProgress';
import { usePreview } from './use-preview';
import css from './ImportPlace.module.css';

type Shown = RowState | 'all';
const shownChoices = ['all', 'ready', 'check', 'blocked', 'already'] as const;

type RowsStepProps = Readonly<{ how: HowToRead; rowCount: number; onBack: () => void; onKept: (kept: number) => void }>;

/** The third step: every row as the request it becomes, with what could not be read, and a box to tick. */
export function RowsStep({ how, rowCount, onBack, onKept }: RowsStepProps) {
  const [shown, setShown] = useState<Shown>('all');
  const preview = usePreview(how, shown === 'all' ? null : shown);
  const commit = useCommand('intake.commit');
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const { states } = preview;
  const ticked = useMemo(() => chosen ?? new Set(states?.ready ?? []), [chosen, states]);

  async function keep(): Promise<void> {
    const outcome = await commit.send({ ...how, rows: [...ticked].sort((one, other) => one - other) });
    if (!outcome.ok) return;
    announce(t('requests.importDone', { count: outcome.value.kept }));
    onKept(outcome.value.kept);
  }

  if (preview.refused !== null) {
    return (
      <div className={css.step}>
        <Note tone="risk">{preview.refused.message}</Note>
        <Button onPress={onBack}>{t('requests.toColumns')}</Button>
      </div>
    );
  }
  if (states === null) return <ReadingProgress of={rowCount} />;
  const total = shown === 'all' ? rowCount : states[shown].length;
  return (
    <div className={css.step}>
      <FilterChips
        label={t('requests.rowStates')}
        value={shown}
        onChange={setShown}
        chips={shownChoices.map((value) => ({
          value,
          label: value === 'all' ? t('requests.rowAll') : t(`requests.rowState.${value}`),
          count: value === 'all' ? rowCount : states[value].length,
        }))}
      />
      <TickButtons states={states} onChosen={setChosen} />
      <RowTable rows={preview.rows} ticked={ticked} onTick={(row, isTicked) => setChosen(withRow(ticked, row, isTicked))} />
      {preview.isReading && <LoadingState />}
      {preview.rows.length < total && <TooMuch shown={preview.rows.length} total={total} onMore={preview.more} />}
      <KeepFoot ticked={ticked.size} isKeeping={commit.isSending} refused={commit.refused} onKeep={() => void keep()} onBack={onBack} />
    </div>
  );
}

function TickButtons({ states, onChosen }: Readonly<{ states: Preview['states']; onChosen: (rows: ReadonlySet<number>) => void }>) {
  const choose = (...rows: readonly (readonly number[])[]): void => onChosen(new Set(rows.flat()));
  return (
    <div className={css.buttons}>
      <Button size="small" onPress={() => choose(states.ready)}>
        {t('requests.tickReady')}
      </Button>
      {states.check.length > 0 && (
        <Button size="small" onPress={() => choose(states.ready, states.check)}>
          {t('requests.tickChecked')}
        </Button>
      )}
      <Button size="small" kind="quiet" onPress={() => choose()}>
        {t('requests.untickAll')}
      </Button>
    </div>
  );
}

type RowTableProps = Readonly<{
  rows: readonly PreviewRow[];
  ticked: ReadonlySet<number>;
  onTick: (row: number, isTicked: boolean) => void;
}>;

function RowTable({ rows, ticked, onTick }: RowTableProps) {
  return (
    <table className={css.table} aria-label={t('requests.rows')}>
      <thead>
        <tr>
          <th scope="col">{t('requests.rowLine')}</th>
          <th scope="col">{t('requests.rowWho')}</th>
          <th scope="col">{t('requests.rowWords')}</th>
          <th scope="col">{t('requests.rowSays')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.index} row={row} isTicked={ticked.has(row.index)} onTick={(isTicked) => onTick(row.index, isTicked)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, isTicked, onTick }: Readonly<{ row: PreviewRow; isTicked: boolean; onTick: (isTicked: boolean) => void }>) {
  const { people, wordsAsSpoken } = row.details;
  const names = people.map((person) => person.name).join(', ');
  return (
    <tr>
      <td>
        <div className={css.tick}>
          {row.state === 'ready' || row.state === 'check' ? (
            <Checkbox label={t('requests.rowTick', { line: row.line, who: names })} hideLabel isChecked={isTicked} onChange={onTick} />
          ) : null}
          <span className={text.num}>{row.line}</span>
        </div>
      </td>
      <th scope="row">
        <span className={css.header}>{names}</span>
        {people.slice(0, 1).map((person) => (
          <p key={person.id} className={text.meta}>
            {`${t('requests.consent')}: ${consentWords(person.consent)}`}
          </p>
        ))}
      </th>
      <td className={css.words}>{wordsAsSpoken.length > 300 ? `${wordsAsSpoken.slice(0, 300)}…` : wordsAsSpoken}</td>
      <td>
        <div className={css.notes}>
          {row.state !== 'ready' && (
            <b className={classNames(row.state === 'blocked' && css.blocked)}>{t(`requests.rowState.${row.state}`)}</b>
          )}
          {row.notes.map((note) => (
            <p key={`${note.code}-${note.field}-${note.piece}`} className={note.blocks ? css.blocked : css.check}>
              {noteWords(note)}
            </p>
          ))}
          {row.matches.map((match) => (
            <p key={likenessWords(match)}>{likenessWords(match)}</p>
          ))}
        </div>
      </td>
    </tr>
  );
}

function withRow(rows: ReadonlySet<number>, row: number, isTicked: boolean): ReadonlySet<number> {
  const next = new Set(rows);
  if (isTicked) next.add(row);
  else next.delete(row);
  return next;
}
