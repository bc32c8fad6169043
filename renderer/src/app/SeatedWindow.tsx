import { hubNow } from '../api/hub-clock';
import { useEffect } from 'react';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { t } from '../../../shared/messages/t';
import { useQuery } from '../api/use-query';
import { Button } from '../ui/button/Button';
import { wearKeptComfort } from '../ui/comfort/use-comfort';
import { frameKeys } from '../ui/keys/frame-keys';
import { useKeyCaps, wearShortcuts } from '../ui/keys/shortcuts';
import { useStepUpRequests } from '../ui/place/step-up-request';
import { SafeguardingStrip, type SafeguardingNumber } from '../ui/safeguarding-strip/SafeguardingStrip';
import { LoadingState } from '../ui/states/LoadingState';
import { HelpSheet } from './help/HelpSheet';
import { useHelp } from './help/help-state';
import { FrameKeys } from './keys/FrameKeys';
import { Palette } from './palette/Palette';
import { usePalette } from './palette/palette-state';
import { PlaceRoutes } from './PlaceRoutes';
import { hubInView, type HubDescription } from './session/use-hub';
import { useClockBack } from './session/use-clock-back';
import { useLock } from './session/use-lock';
import { useSeatReturn } from './session/use-seat-return';
import { Shell } from './shell/Shell';
import { TitleBar } from './shell/TitleBar';
import { useBadges, useLiveMeeting } from './shell/use-frame-facts';
import { StepUpSheet } from './step-up/StepUpSheet';
import { useStepUp } from './step-up/step-up-state';

type SeatedWindowProps = Readonly<{ hub: Extract<HubDescription, { state: 'open' }>; colleague: ColleagueId }>;

/** The window of the colleague who has the seat. */
export function SeatedWindow({ hub, colleague }: SeatedWindowProps) {
  const me = useQuery('session.me', {});
  const live = useLiveMeeting();
  const badges = useBadges();
  const lock = useLock();
  const { name: hubName, isPractice, numbers } = hubInView(hub);
  useSeatReturn(colleague);
  useClockBack();
  const comfort = me.status === 'ready' ? me.value.comfort : null;
  useEffect(() => {
    if (comfort !== null) wearKeptComfort(comfort);
  }, [comfort]);
  const shortcuts = me.status === 'ready' ? me.value.shortcuts : null;
  useEffect(() => {
    if (shortcuts !== null) wearShortcuts(shortcuts);
  }, [shortcuts]);
  const person = me.status === 'ready' ? { name: me.value.name, role: me.value.title } : { name: '', role: '' };
  useStepUpAsked();
  return (
    <>
      <FrameKeys isMeetingLive={live !== null} onLock={lock} />
      <Shell
        titleBar={
          <TitleBar
            hubName={hubName}
            isPractice={isPractice}
            person={person}
            live={live}
            badges={badges}
            onFind={() => usePalette.getState().opened()}
            onLock={lock}
          />
        }
        strip={<Strip numbers={numbers} />}
        overlays={<Overlays numbers={numbers} me={person.name} onLock={lock} />}
      >
        {me.status === 'ready' ? <PlaceRoutes /> : <LoadingState text={t('shell.opening')} />}
      </Shell>
    </>
  );
}

type Numbers = readonly SafeguardingNumber[];

function Strip({ numbers }: Readonly<{ numbers: Numbers }>) {
  const capOf = useKeyCaps();
  return (
    <SafeguardingStrip numbers={numbers} advice={t('shell.guardDoNotWait')}>
      <Button kind="risk" size="small" shortcut={capOf(frameKeys, 'stepUp')} onPress={() => useStepUp.getState().opened(hubNow())}>
        {t('shell.stepUpNow')}
      </Button>
    </SafeguardingStrip>
  );
}

/** What floats over the screen: help, step-up, find or do. */
function Overlays({ numbers, me, onLock }: Readonly<{ numbers: Numbers; me: string; onLock: () => void }>) {
  const palette = usePalette();
  const help = useHelp();
  const isStepUpOpen = useStepUp((stepUp) => stepUp.isOpen);
  return (
    <>
      {help.isOpen && <HelpSheet onClose={help.closed} />}
      {isStepUpOpen && <StepUpSheet numbers={numbers} me={me} />}
      {palette.isOpen && <Palette onClose={palette.closed} onLock={onLock} />}
    </>
  );
}

/** Opens the step-up sheet when a screen asks for it. */
function useStepUpAsked(): void {
  const asked = useStepUpRequests(({ count }) => count);
  useEffect(() => {
    if (asked > 0) useStepUp.getState().opened(hubNow());
  }, [asked]);
}
