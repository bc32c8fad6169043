import { hubNow } from '../../api/hub-clock';
import { useMemo } from 'react';
import { ALargeSmall, CircleHelp, FilePlus, Lock, Printer, ShieldCheck, Siren } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { paths } from '../../ui/place/paths';
import { usePlaceState, type PlaceCommand } from '../../ui/place/place-store';
import { useGo } from '../../ui/place/use-go';
import { useHelp } from '../help/help-state';
import { tabRoutes } from '../shell/PlaceTabs';
import { useComfortSheet } from '../shell/comfort-sheet';
import { useStepUp } from '../step-up/step-up-state';

/** Everything that can be done from anywhere, after what the screen in view offers. */
export function useFrameCommands(onLock: () => void): readonly PlaceCommand[] {
  const go = useGo();
  const capOf = useKeyCaps();
  const byPlace = usePlaceState((place) => place.commands);
  return useMemo(() => {
    const places = tabRoutes().map(({ route, tab, to }) => ({
      id: `go-${route}`,
      text: t('shell.goTo', { place: t(tab.label) }),
      icon: tab.icon,
      shortcut: capOf(frameKeys, tab.key),
      run: () => go(to),
    }));
    const request = { id: 'request', text: t('shell.doNewRequest'), icon: FilePlus, run: () => go(paths.newRequest()) };
    const verify = { id: 'verify', text: t('minutes.doVerify'), icon: ShieldCheck, run: () => go(paths.verify()) };
    return [...[...byPlace.values()].flat(), ...places, request, verify, ...standingCommands(onLock, (key) => capOf(frameKeys, key))];
  }, [byPlace, go, onLock, capOf]);
}

function standingCommands(onLock: () => void, cap: (key: FrameKey) => string | undefined): readonly PlaceCommand[] {
  return [
    { id: 'step-up', text: t('shell.doStepUp'), icon: Siren, shortcut: cap('stepUp'), run: () => useStepUp.getState().opened(hubNow()) },
    { id: 'help', text: t('shell.doHelp'), icon: CircleHelp, shortcut: cap('help'), run: () => useHelp.getState().opened() },
    { id: 'comfort', text: t('shell.doComfort'), icon: ALargeSmall, run: () => useComfortSheet.getState().opened() },
    { id: 'print', text: t('shell.doPrint'), icon: Printer, shortcut: cap('print'), run: () => void shellCalls.print() },
    { id: 'lock', text: t('shell.doLock'), icon: Lock, shortcut: cap('lock'), run: onLock },
  ];
}
