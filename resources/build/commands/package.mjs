import { join } from 'node:path';
import { Platform, build } from 'electron-builder';
import { run } from '../child.mjs';
import { stageApplication } from '../packages-to-ship.mjs';
import { builderConfiguration, checkFuses } from '../packaging.mjs';
import { modules, packages, root } from '../places.mjs';
import { readyToRun } from '../ready.mjs';
import { conclude, say, seconds } from '../say.mjs';

const shipped = 45;

await conclude(async () => {
  const startedAtMs = Date.now();
  const application = await readyToRun({ systemPackages: ['x11-utils'] });
  const isWindows = process.platform === 'win32';
  const folder = stageApplication(join(packages, 'application'), process.platform, process.arch);
  const config = builderConfiguration(folder, application.electron);
  await build({ targets: (isWindows ? Platform.WINDOWS : Platform.LINUX).createTarget(), config, projectDir: root });
  const executable = isWindows ? join(packages, 'win-unpacked', 'Roundtable.exe') : join(packages, 'linux-unpacked', 'roundtable');
  const read = await checkFuses(executable);
  say(`Packed in ${seconds(startedAtMs)}: ${executable}. All ${read} fuses are as they should be.`);
  if (Number.parseInt(application.electron.version, 10) < shipped) {
    say(
      `It contains Electron ${application.electron.version} and is for testing only: to give it away, pack it where Electron ${shipped} can be downloaded.`,
    );
  }
  if (!isWindows) say('The Windows installers need tools of Windows: run this command there to make them.');
  const code = isWindows ? 0 : await tryPacked(executable, application.env);
  application.end();
  return code;
});

/** Starts what was packed once, the way a person would. */
function tryPacked(executable, env) {
  const vitest = join(modules, 'vitest', 'vitest.mjs');
  return run(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'package'], {
    env: { ...env, ROUNDTABLE_PACKED: executable },
  });
}
