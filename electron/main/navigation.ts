import { app, type Session, type WebContents } from 'electron';

/** Every window shows the one page main loaded into it; nothing a page does can lead anywhere else. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => denyNavigationOf(contents));
}

function denyNavigationOf(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** What is exported is written by the service to a place a person chose, never downloaded by a page. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
