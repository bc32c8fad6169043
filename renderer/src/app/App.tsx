import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { I18nProvider } from 'react-aria-components';
import { ApiProvider } from '../api/ApiProvider';
import { LiveRegions } from '../ui/announce/LiveRegions';
import { useComfortOnDocument } from '../ui/comfort/use-comfort';
import { ReadingRuler } from '../ui/reading-ruler/ReadingRuler';
import { LoadingState } from '../ui/states/LoadingState';
import { ErrorState } from '../ui/states/ErrorState';
import { t } from '../../../shared/messages/t';
import { SeatedWindow } from './SeatedWindow';
import { ServiceDown } from './session/ServiceDown';
import { SignInWindow } from './session/SignInWindow';
import { heardNotice, useServiceState } from './session/use-session-notices';
import { useHub } from './session/use-hub';

/** The window: the sign-in table while nobody has a seat, else the frame and the screen in view. */
export function App() {
  useComfortOnDocument();
  return (
    <I18nProvider locale="en-GB">
      <ApiProvider onNotice={heardNotice}>
        <Router hook={useHashLocation}>
          <LiveRegions />
          <ReadingRuler />
          <WindowInView />
        </Router>
      </ApiProvider>
    </I18nProvider>
  );
}

function WindowInView() {
  const isDown = useServiceState((service) => service.isDown);
  const hub = useHub();
  if (isDown) return <ServiceDown />;
  if (hub.status === 'loading') return <LoadingState text={t('shell.opening')} />;
  if (hub.status === 'failed') return <ErrorState message={hub.message} onRetry={hub.retry} />;
  if (hub.value.state !== 'open' || hub.value.signedIn === null) return <SignInWindow />;
  return <SeatedWindow key={hub.value.signedIn} hub={hub.value} colleague={hub.value.signedIn} />;
}
