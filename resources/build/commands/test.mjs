import { checks } from '../checks.mjs';
import { readyToRun } from '../ready.mjs';
import { conclude, say, seconds, Stop } from '../say.mjs';
import { documentPackages } from '../system-packages.mjs';

/** A window test mostly waits for its window, so two of them keep two cores busy. Each has a display of its own. */
const windowsAtATime = 2;
const total = { passed: 0, failed: 0 };

await conclude(async () => {
  const startedAtMs = Date.now();
  const application = { end: () => {} };
  try {
    for (const check of chosenChecks(process.argv.slice(2))) {
      if (check.needsApplication && !application.env) await prepare(application);
      if (!(await passes(check))) break;
    }
  } finally {
    application.end();
  }
  say(`All of it took ${seconds(startedAtMs)}.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

/** All checks, or those named: `npm test -- unit e2e`. */
function chosenChecks(names) {
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown) throw new Stop(`There is no check called "${unknown}". Choose from: ${checks.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}

async function prepare(application) {
  Object.assign(application, await readyToRun({ systemPackages: documentPackages, displays: windowsAtATime }));
  Object.assign(process.env, application.env);
  process.env.ROUNDTABLE_ELECTRON = application.executable;
}

async function passes(check) {
  const startedAtMs = Date.now();
  const { passed, failed, output } = await check.run();
  total.passed += passed;
  total.failed += failed;
  const count = passed + failed === 1 ? '' : `, ${passed} of ${passed + failed}`;
  say(`${failed === 0 ? 'passed' : 'FAILED'}  ${check.title}${count} (${check.name}, ${seconds(startedAtMs)})`);
  if (failed > 0) say(output);
  return failed === 0;
}
