// The first step of every npm script. It runs before anything is installed, so it uses only what
// Node 20 brings along: it installs the packages and hands over to the Node the tools need.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './child.mjs';
import { ensurePackages } from './packages.mjs';
import { modules, root } from './places.mjs';
import { conclude, Stop } from './say.mjs';
import { toolNode } from './tool-node.mjs';

const commands = ['start', 'test', 'demo', 'bench', 'package'];

await conclude(async () => {
  const [command, ...rest] = process.argv.slice(2);
  if (!commands.includes(command)) throw new Stop(`Choose one of: ${commands.join(', ')}.`);
  const script = join(root, 'resources', 'build', 'commands', `${command}.mjs`);
  if (!existsSync(script)) throw new Stop(`There is nothing to run for "${command}" yet.`);
  await ensurePackages();
  const node = await toolNode();
  // Tools start as `env node`: the Node chosen here must be the first one they find.
  const PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
  return run(node, [script, ...rest], { env: { ...process.env, PATH } });
});
