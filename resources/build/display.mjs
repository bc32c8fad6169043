import { spawn } from 'node:child_process';
import { say, Stop } from './say.mjs';

/**
 * A display to draw on: the one that is there, or on Linux virtual ones that live as long as this command.
 * @param count How many virtual ones: windows on one display take the focus from each other.
 * @returns `{ env, end }`: what to add to the environment of what is run, and how to take the displays away.
 */
export async function ensureDisplay(count) {
  const none = { env: {}, end: () => {} };
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return none;
  say('There is no display, so a virtual one is used.');
  const servers = Array.from({ length: count }, startServer);
  const end = () => servers.forEach((server) => server.kill('SIGTERM'));
  process.once('exit', end);
  const displays = (await Promise.all(servers.map(displayNumber))).map((number) => `:${number}`);
  return { env: { DISPLAY: displays[0], ROUNDTABLE_DISPLAYS: displays.join(',') }, end };
}

function startServer() {
  // -nolisten tcp: reachable through its local socket only. -displayfd: the server picks a free number and tells us.
  return spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
}

function displayNumber(server) {
  return new Promise((done, fail) => {
    let text = '';
    server.on('error', () => fail(new Stop('There is no display and no virtual one (Xvfb) to use. Install xvfb and run this again.')));
    server.on('exit', () => fail(new Stop('The virtual display (Xvfb) ended before it was ready.')));
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text.trim());
    });
  });
}
