import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import { nameFinder, withInitials } from '../../../../shared/domain/reflection/names';
import { noteModelIds, type NoteModel } from '../../../../shared/domain/reflection/models';
import { modelOf, withModel, wordCount } from '../../../../shared/domain/reflection/note';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth, formatWeekday } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { NoteEditor, type WrittenPage } from '../../editor/NoteEditor';
import { announce } from '../../ui/announce/announce';
import { FilterChips } from '../../ui/filter-chips/FilterChips';
import { NoteFooter } from './NoteFooter';
import { NoteTitle } from './NoteTitle';
import { promptWords } from './note-words';
import type { TypedNote } from './note-writer';
import { TroubleNote } from './TroubleNote';
import { useNote } from './use-note';
import css from './NotePage.module.css';

/** The page: its name, its questions, the words, and what was found in them. */
export type NotePageProps = Readonly<{ shown: ReflectionShown; typed: TypedNote | null; isNew: boolean }>;

export function NotePage({ shown, typed, isNew }: NotePageProps) {
  const { editor, trouble, writer } = useNote(shown, typed);
  const [first] = useState(typed?.content ?? shown.content);
  const [model, setModel] = useState<NoteModel>(modelOf(first) ?? shown.model);
  const [found, setFound] = useState({ names: 0, words: wordCount(first) });
  const find = useNameFinder();
  useEffect(() => {
    if (isNew) editor.current?.focus();
  }, [isNew, editor]);
  const changed = useCallback(
    ({ sections, content }: WrittenPage) => {
      writer()?.typed(content);
      setModel((now) => modelOf({ sections }) ?? now);
    },
    [writer],
  );
  const choose = (next: NoteModel): void => {
    const page = editor.current;
    if (page === null || next === model) return;
    page.replace(withModel(page.content(), next));
    writer()?.paused();
  };
  const useInitials = (): void => {
    const page = editor.current;
    if (page === null) return;
    page.replace(withInitials(page.content(), find));
    page.focus();
    announce(t('reflection.initialsUsed'));
  };
  return (
    <section className={css.page} aria-label={t('reflection.note')} data-pane data-note tabIndex={-1}>
      <header>
        <NoteTitle shown={shown} />
        <p className={css.meta}>{t('reflection.dateAndPromise', { date: dayOf(shown) })}</p>
        <div className={css.shapes}>
          <FilterChips
            label={t('reflection.shape')}
            value={model}
            onChange={choose}
            chips={noteModelIds.map((value) => ({ value, label: t(`reflection.model.${value}`) }))}
          />
        </div>
        {trouble !== null && <TroubleNote trouble={trouble} writer={writer} />}
      </header>
      <div className={css.words}>
        <NoteEditor
          ref={editor}
          label={t('reflection.words')}
          content={first}
          promptWords={promptWords}
          find={find}
          onWritten={changed}
          onNames={(names) => setFound({ names: names.length, words: wordCount(editor.current?.content() ?? first) })}
          onFull={() => announce(t('reflection.full'))}
          onLeave={() => writer()?.paused()}
        />
      </div>
      <NoteFooter names={found.names} words={found.words} onInitials={useInitials} />
    </section>
  );
}

function useNameFinder() {
  const names = useQuery('reflection.names', {});
  const known = names.status === 'ready' ? names.value : null;
  return useMemo(() => nameFinder(known ?? []), [known]);
}

function dayOf({ begunAt }: ReflectionShown): string {
  const day = dateAt(begunAt);
  return `${formatWeekday(day)} ${formatDayMonth(day)}`;
}
