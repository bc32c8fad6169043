import { app } from 'electron';

/** Switches that would open a way around the sandbox, into the process or onto the network. */
const refusedWhenInstalled = [
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'enable-logging',
];

/** @returns the first switch an installed Roundtable does not start with, or null. */
export function refusedSwitch(): string | null {
  if (!app.isPackaged) return null;
  return refusedWhenInstalled.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

/** Closes what Chromium would do by itself: calls home, background updates, name look-ups. */
export function hardenSwitches(): void {
  // Run by root, as build machines do, Chromium cannot set its sandbox up; enforcing it there would only crash.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-proxy-server',
    'disable-breakpad',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
