import { spawn } from 'node:child_process';
import { say, Stop } from './say.mjs';

/**
 * A display to draw on: the one that is there, or on Linux a virtual one that lives as long as this command.
 * @returns `{ env, end }`: what to add to the environment of what is run, and how to take the display away.
 */
export async function ensureDisplay() {
  const none = { env: {}, end: () => {} };
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return none;
  say('There is no display, so a virtual one is used.');
  // -nolisten tcp: reachable through its local socket only. -displayfd: the server picks a free number and tells us.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill('SIGTERM');
  process.once('exit', end);
  const number = await displayNumber(server);
  return { env: { DISPLAY: `:${number}` }, end };
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
