import { ensureBuild } from './application-build.mjs';
import { ensureDisplay } from './display.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { root } from './places.mjs';
import { storeModuleFor } from './store-module.mjs';
import { compilerPackages, displayPackages, ensureSystemPackages, refuseMissingLibraries, windowPackages } from './system-packages.mjs';

/**
 * Everything a window needs: system libraries, Electron, the store's module, a build and a display.
 * @returns `{ electron, executable, args, env, end }`: how to start the application, and how to clean up after it.
 */
export async function readyToRun({ systemPackages = [], displays = 1 } = {}) {
  const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  await ensureSystemPackages([...windowPackages, ...compilerPackages, ...(headless ? displayPackages : []), ...systemPackages]);
  const runtime = await electronRuntime();
  await refuseMissingLibraries(runtime.executable);
  const storeModule = await storeModuleFor(runtime.version);
  await ensureBuild();
  const display = await ensureDisplay(displays);
  return {
    electron: runtime,
    executable: runtime.executable,
    // Chromium's sandbox cannot be set up by root; an ordinary user always has it.
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...display.env, ...(storeModule ? { ROUNDTABLE_SQLITE: storeModule } : {}) },
    end: display.end,
  };
}
