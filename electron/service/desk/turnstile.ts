/** Lets one long piece of work through at a time and keeps what has to be apart from it waiting. */
export interface Turnstile {
  /** Does work of one turn as soon as nobody holds the turnstile. */
  readonly pass: <T>(work: () => T) => Promise<T>;
  /** Holds the turnstile while the work is done, after whoever holds it now. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createTurnstile(): Turnstile {
  let holding: Promise<void> | null = null;
  return {
    pass: async (work) => {
      // Asked again after waiting: somebody else may have come first.
      while (holding !== null) await holding;
      return work();
    },
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
