import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Feather, Lock, UsersRound } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ReflectionList } from '../../../../shared/contract/reflection';
import type { SharedNoteRow } from '../../../../shared/contract/supervision';
import type { ReflectionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { useKeys } from '../../ui/keys/use-keys';
import type { Light } from '../../ui/lights/light';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { useLights, usePlace, usePlaceCommands } from '../../ui/place/use-place';
import { useRouteId } from '../../ui/place/use-route-id';
import { EmptyState } from '../../ui/states/EmptyState';
import { LoadingState } from '../../ui/states/LoadingState';
import { QueryState } from '../../ui/states/QueryState';
import { reflectionKeys } from './keys';
import { inOrder, listedNotes } from './listed-notes';
import { NoteList } from './NoteList';
import { NoteWork } from './NoteWork';
import { firstName } from './shared/shared-words';
import css from './ReflectionPlace.module.css';

/** A place to think: one's own notes, in the vault only oneself can open. */
export function ReflectionPlace() {
  const list = useQuery('reflection.list', {}, { keepPrevious: true });
  const shared = useQuery('supervision.shared', {}, { keepPrevious: true });
  const [reader, setReader] = useState<string | null>(null);
  usePlace({ title: t('reflection.title'), subtitle: t('reflection.myNotes'), frame: 'private' });
  useLights({ visibility: reader === null ? onlyYou : youTwo(reader) });
  const isLanding = useLanding();
  if (list.status !== 'ready') return <QueryState query={list} />;
  if (shared.status !== 'ready') return <QueryState query={shared} />;
  if (isLanding) return <LoadingState />;
  return <Desk list={list.value} shared={shared.value} onReader={setReader} />;
}

const onlyYou: Light = { tone: 'ok', icon: Lock, value: t('lights.onlyYou'), detail: t('reflection.onlyYouText') };

function youTwo(reader: string): Light {
  return { tone: 'ok', icon: UsersRound, value: t('supervision.youTwo', { name: firstName(reader) }), detail: t('supervision.youTwoText') };
}

/** Whoever others wait for lands on their queue, everybody else on their notes; true until it is known which. */
function useLanding(): boolean {
  const [location] = useLocation();
  const go = useGo();
  const waiting = useQuery('supervision.waiting', {});
  const isLanding = location === paths.reflection();
  const count = waiting.status === 'ready' ? waiting.value.count : null;
  const isKnown = count !== null || waiting.status === 'failed';
  useEffect(() => {
    if (isLanding && isKnown) go((count ?? 0) > 0 ? paths.queue() : paths.notes(), { replace: true });
  }, [isLanding, isKnown, count, go]);
  return isLanding;
}

type DeskProps = Readonly<{
  list: ReflectionList;
  shared: readonly SharedNoteRow[];
  onReader: (name: string | null) => void;
}>;

function Desk({ list, shared, onReader }: DeskProps) {
  const capOf = useKeyCaps();
  const go = useGo();
  const chosen = useChosen(list);
  const begin = useBegin(list, chosen);
  const listed = listedNotes(list, shared);
  const order = inOrder(listed);
  const step = (by: 1 | -1): void => {
    const next = order[order.findIndex((id) => id === chosen) + by];
    if (next !== undefined) go(paths.note(next));
  };
  useKeys(reflectionKeys, { nextNote: () => step(1), previousNote: () => step(-1) });
  useKeys<FrameKey>(frameKeys, { new: () => void begin.run() });
  return (
    <div className={css.place}>
      <NoteList list={list} listed={listed} chosen={chosen} onNew={() => void begin.run()} />
      {chosen === null ? (
        <div className={css.empty}>
          <EmptyState level={1} title={t('reflection.empty')} text={t('reflection.emptyText')}>
            <Button kind="primary" icon={Feather} shortcut={capOf(frameKeys, 'new')} onPress={() => void begin.run()}>
              {t('reflection.newNote')}
            </Button>
          </EmptyState>
        </div>
      ) : (
        <NoteWork key={chosen} id={chosen} asksAfterMeeting={list.asksAfterMeeting} isNew={begin.isNew(chosen)} onReader={onReader} />
      )}
    </div>
  );
}

/** The note of the address, else the one that was changed last. */
function useChosen(list: ReflectionList): ReflectionId | null {
  const routeId = useRouteId();
  const all = [...list.notes, ...list.putAway];
  // A note that was begun this moment has its address before it is in the list.
  return routeId === '' ? (list.notes[0]?.id ?? null) : (all.find(({ id }) => id === routeId)?.id ?? (routeId as ReflectionId));
}

/** Begins a note; one with nothing in it yet is gone on with instead. */
function useBegin(list: ReflectionList, chosen: ReflectionId | null) {
  const go = useGo();
  const { send } = useCommand('reflection.begin');
  const cap = useKeyCaps()(frameKeys, 'new');
  const begun = useRef<ReflectionId | null>(null);
  const model = list.notes[0]?.model ?? 'what';
  const blank = list.notes.find(({ title, opening }) => title === '' && opening === '')?.id ?? null;
  const run = useCallback(async (): Promise<void> => {
    const note = blank ?? newId<ReflectionId>();
    begun.current = note;
    if (blank === null && !(await send({ reflection: note, model, title: '' })).ok) return;
    if (note === chosen) document.querySelector<HTMLElement>('[data-note] [role=textbox]')?.focus();
    else go(paths.note(note));
  }, [blank, chosen, model, send, go]);
  const commands = useMemo(
    () => [{ id: 'new-note', text: t('reflection.newNote'), icon: Feather, shortcut: cap, run: () => void run() }],
    [run, cap],
  );
  usePlaceCommands(commands);
  return { run, isNew: (note: ReflectionId): boolean => begun.current === note };
}
