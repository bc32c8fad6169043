import { QueryClient } from '@tanstack/react-query';
import { contract } from '../../../shared/contract/contract';
import type { Announcement } from './bridge';

const FIVE_MINUTES_MS = 300_000;

/**
 * The window's memory of answers. Nothing is asked twice until it is announced as changed, nothing is
 * ever written down, and being off-line means nothing: the service is on this computer.
 */
export function createQueryMemory(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: FIVE_MINUTES_MS,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Asks again every question whose topics were announced. */
export function refreshAnnounced(memory: QueryClient, announcement: Announcement): void {
  const changed = new Set(announcement.topics);
  void memory.invalidateQueries({ predicate: ({ queryKey }) => topicsOf(queryKey[0]).some((topic) => changed.has(topic)) });
}

/**
 * Drops every answer at once, those on the screen too. What is still on the screen asks again and is
 * answered for whoever has the seat then.
 */
export function forgetEverything(memory: QueryClient): void {
  memory.removeQueries({ type: 'inactive' });
  void memory.resetQueries();
}

function topicsOf(name: unknown): readonly string[] {
  const operations: Readonly<Record<string, { readonly kind: string; readonly topics?: readonly string[] }>> = contract;
  const spec = typeof name === 'string' && Object.hasOwn(operations, name) ? operations[name] : undefined;
  return spec?.topics ?? [];
}
