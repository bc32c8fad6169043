/**
 * Runs something once the frame that is being made is on the screen; asked again before that, it still runs once.
 * What a person typed is drawn by the editor itself, so what follows from it need not stand in its way.
 */
export function createAfterFrame(run: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const ended = (): void => {
    timer = null;
    run();
  };
  return {
    ask: () => {
      if (timer !== null) return;
      frame ??= requestAnimationFrame(() => {
        frame = null;
        timer = setTimeout(ended);
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      if (timer !== null) clearTimeout(timer);
      frame = null;
      timer = null;
    },
  };
}
