/** Lets one long piece of work through at a time and keeps what has to be apart from it waiting. */
export interface Turnstile {
  /** Null when nothing has to be waited for. Ask again after waiting: somebody else may have come first. */
  readonly whenFree: () => Promise<void> | null;
  /** Holds the turnstile while the work is done, after whoever holds it now. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createTurnstile(): Turnstile {
  let holding: Promise<void> | null = null;
  return {
    whenFree: () => holding,
    hold: async (work) => {
      while (holding !== null) await holding;
      const done = Promise.withResolvers<void>();
      holding = done.promise;
      try {
        return await work();
      } finally {
        holding = null;
        done.resolve();
      }
    },
  };
}
