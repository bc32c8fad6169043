import { expect, type ElectronApplication, type Page } from '@playwright/test';

/**
 * Times keys from their arrival in the page to the frame that follows: keydown, then the next animation frame, then a
 * message, which comes after the frame was handed over. Event timing rounds to 8 ms and is not used.
 * @returns one figure a key, in milliseconds; the first ten are left out as warm-up.
 */
export async function keyToFrame(electron: ElectronApplication, page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const known = globalThis as unknown as { keyTimes?: number[] };
    const isListening = known.keyTimes !== undefined;
    known.keyTimes = times;
    if (isListening) return;
    document.addEventListener(
      'keydown',
      (event) => {
        const pressed = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => known.keyTimes?.push(performance.now() - pressed);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await typeKeys(electron, keys);
  const timed = (): Promise<number[]> => page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  await expect.poll(async () => (await timed()).length).toBeGreaterThanOrEqual(keys);
  return (await timed()).slice(10);
}

/** Presses letters as the keyboard would: through the browser process, not through the page. */
export async function typeKeys(electron: ElectronApplication, keys: number, everyMs = 100): Promise<void> {
  await electron.evaluate(
    async ({ BrowserWindow }, { count, pauseMs }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const letters = 'thequickbrownfoxjumps ';
      for (let pressed = 0; pressed < count; pressed += 1) {
        const keyCode = letters[pressed % letters.length] ?? 'a';
        contents?.sendInputEvent({ type: 'keyDown', keyCode });
        contents?.sendInputEvent({ type: 'char', keyCode });
        contents?.sendInputEvent({ type: 'keyUp', keyCode });
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    },
    { count: keys, pauseMs: everyMs },
  );
}
