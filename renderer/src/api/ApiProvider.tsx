import { useEffect, useState, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { bridge, type Notice } from './bridge';
import { createQueryMemory, forgetEverything, refreshAnnounced } from './query-client';
import { useSaveState } from './save-state';

/**
 * Holds the answers of this window and listens to the service. `onNotice` hears what is not data:
 * locked, service down and up, progress. At a lock everything that was answered is forgotten.
 */
export type ApiProviderProps = Readonly<{ children: ReactNode; onNotice: (notice: Notice) => void }>;

export function ApiProvider({ children, onNotice }: ApiProviderProps) {
  const [memory] = useState(createQueryMemory);
  useEffect(() => bridge().onAnnounce((announcement) => refreshAnnounced(memory, announcement)), [memory]);
  useEffect(
    () =>
      bridge().onNotice((notice) => {
        onNotice(notice);
        if (notice.kind === 'locked') {
          forgetEverything(memory);
          useSaveState.getState().forgotten();
        } else if (notice.kind === 'service-up') void memory.invalidateQueries();
      }),
    [memory, onNotice],
  );
  return <QueryClientProvider client={memory}>{children}</QueryClientProvider>;
}
