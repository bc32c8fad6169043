import { hubNow } from '../../api/hub-clock';
import { useLocation } from 'wouter';
import { formatClock } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { notSavedWords, useSaveState } from '../../api/save-state';
import { shellCalls } from '../../api/shell-calls';
import { announce } from '../../ui/announce/announce';
import { nextTextSize, standardComfort, type Comfort } from '../../ui/comfort/comfort';
import { useComfortState } from '../../ui/comfort/use-comfort';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeys, type KeyHandlers } from '../../ui/keys/use-keys';
import { useRuler } from '../../ui/reading-ruler/ruler-state';
import { paths, type Path, type RouteName } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { toast } from '../../ui/toast/toast';
import { useHelp } from '../help/help-state';
import { usePalette } from '../palette/palette-state';
import { placeTable } from '../place-table';
import { useKeepComfort } from '../shell/use-keep-comfort';
import { useStepUp } from '../step-up/step-up-state';
import { focusPane } from './panes';
import { useFocusKept } from './use-focus-kept';

/** Binds the keys that mean the same on every screen, and keeps the focus from being lost. Draws nothing. */
export function FrameKeys({ isMeetingLive, onLock }: Readonly<{ isMeetingLive: boolean; onLock: () => void }>) {
  useFocusKept();
  useKeys<FrameKey>(frameKeys, { ...usePlaceKeys(isMeetingLive), ...useTextKeys(), ...frameActs(onLock) });
  return null;
}

function usePlaceKeys(isMeetingLive: boolean): KeyHandlers<FrameKey> {
  const go = useGo();
  const [location] = useLocation();
  const to = (route: RouteName, path: Path) => (placeTable[route] === undefined ? undefined : () => go(path));
  // On Today the key starts the meeting, and Today binds it; elsewhere it leads to where that can be done.
  const meeting = isMeetingLive ? () => go(paths.meeting()) : location === paths.today() ? undefined : () => go(paths.today());
  return {
    today: to('today', paths.today()),
    families: to('families', paths.families()),
    actions: to('actions', paths.actions()),
    minutes: to('minutes', paths.minutes()),
    reflection: to('reflection', paths.reflection()),
    meeting,
    // Requests and the meeting have a "new" of their own.
    new: location === paths.today() ? to('newRequest', paths.newRequest()) : undefined,
    back: () => history.back(),
    forward: () => history.forward(),
  };
}

function useTextKeys(): KeyHandlers<FrameKey> {
  const keep = useKeepComfort();
  const resize = (sizeFrom: (comfort: Comfort) => Comfort['textSize']) => () => {
    const { comfort } = useComfortState.getState();
    const textSize = sizeFrom(comfort);
    keep({ ...comfort, textSize });
    announce(t('shell.textSizeNow', { percent: textSize }));
  };
  return {
    textLarger: resize((comfort) => nextTextSize(comfort.textSize, 'larger')),
    textSmaller: resize((comfort) => nextTextSize(comfort.textSize, 'smaller')),
    textReset: resize(() => standardComfort.textSize),
  };
}

function frameActs(onLock: () => void): KeyHandlers<FrameKey> {
  return {
    find: () => usePalette.getState().toggled(),
    nextPane: () => focusPane('next'),
    previousPane: () => focusPane('previous'),
    stepUp: () => useStepUp.getState().opened(hubNow()),
    help: () => useHelp.getState().toggled(),
    save: saySaved,
    print: () => void shellCalls.print(),
    lock: onLock,
    rulerDown: () => useRuler.getState().stepped(1),
    rulerUp: () => useRuler.getState().stepped(-1),
  };
}

function saySaved(): void {
  const { savedAt, problem } = useSaveState.getState();
  if (problem !== null) toast({ message: notSavedWords(problem) });
  else toast({ message: savedAt === null ? t('lights.nothingToSaveDetail') : t('shell.saved', { time: formatClock(savedAt) }) });
}
