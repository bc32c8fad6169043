import { create } from 'zustand';
import type { Notice } from '../../api/bridge';
import { announce } from '../../ui/announce/announce';
import { wearComfort } from '../../ui/comfort/use-comfort';
import { wearShortcuts } from '../../ui/keys/shortcuts';
import { forgetToasts } from '../../ui/toast/toast';
import { t } from '../../../../shared/messages/t';
import { usePalette } from '../palette/palette-state';
import { rememberSave } from './use-seat-return';

interface ServiceState {
  readonly isDown: boolean;
}

/** Whether the service answers at all. */
export const useServiceState = create<ServiceState>()(() => ({ isDown: false }));

/** Hears what is not data. At a lock nothing of the session stays in the window. */
export function heardNotice(notice: Notice): void {
  if (notice.kind === 'service-down') useServiceState.setState({ isDown: true });
  if (notice.kind === 'service-up') useServiceState.setState({ isDown: false });
  if (notice.kind === 'locked') {
    useServiceState.setState({ isDown: false });
    rememberSave();
    forgetToasts();
    usePalette.getState().closed();
    wearComfort(null);
    wearShortcuts({});
    announce(t('shell.locked'));
  }
}
