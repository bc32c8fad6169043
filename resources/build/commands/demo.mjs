import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { playInWindow } from '../play.mjs';
import { conclude, say, seconds } from '../say.mjs';

await conclude(async () => {
  const startedAtMs = Date.now();
  const code = await playInWindow('demo', 'Playing the main job at a speed to watch: about two minutes.');
  if (code !== 0) return code;
  const left = readdirSync(join(root, 'out', 'demo')).sort();
  say(`In ${join(root, 'out', 'demo')}:`);
  for (const name of left) say(`  ${name}${name.endsWith('.png') ? '' : '  (the signed package of one minute)'}`);
  say(`All of it took ${seconds(startedAtMs)}.`);
  return 0;
});
