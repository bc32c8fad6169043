import { run } from '../child.mjs';
import { readyToRun } from '../ready.mjs';
import { conclude, say } from '../say.mjs';

await conclude(async () => {
  const application = await readyToRun();
  say('Starting Roundtable.');
  try {
    return await run(application.executable, [...application.args, ...process.argv.slice(2)], { env: application.env });
  } finally {
    application.end();
  }
});
