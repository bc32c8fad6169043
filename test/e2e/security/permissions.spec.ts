import { expect, test } from '../fixtures/test';

test.use({ mayComplain: true });

const names = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-lock',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointer-lock',
  'push',
  'screen-wake-lock',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'window-management',
];

test('no permission is ever granted', async ({ page }) => {
  const granted = await page.evaluate(async (all) => {
    const found: string[] = [];
    for (const name of all) {
      // Names Chromium does not know here make it throw, which is a refusal too.
      const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null);
      if (status?.state === 'granted') found.push(name);
    }
    return found;
  }, names);
  expect(granted).toEqual([]);
});

test('camera, screen, place, devices and clipboard stay closed when asked for directly', async ({ page }) => {
  const reached = await page.evaluate(async () => {
    // These interfaces are not in this project's library types; each is asked for by name.
    const everything = navigator as unknown as Record<string, Record<string, (options?: unknown) => Promise<unknown>> | undefined>;
    const attempts: Record<string, () => Promise<unknown> | undefined> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      place: () => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      clipboard: () => navigator.clipboard.readText(),
      usb: () => everything['usb']?.['requestDevice']?.({ filters: [] }),
      hid: () =>
        everything['hid']
          ?.['requestDevice']?.({ filters: [] })
          .then((devices) => (Array.isArray(devices) && devices.length > 0 ? devices : Promise.reject(new Error('none')))),
      serial: () => everything['serial']?.['requestPort']?.(),
      bluetooth: () => everything['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true }),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      notification: () =>
        Notification.requestPermission().then((answer) => (answer === 'granted' ? answer : Promise.reject(new Error('denied')))),
    };
    const found: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      const answer = attempt();
      if (answer)
        await answer.then(
          () => found.push(name),
          () => null,
        );
    }
    return found;
  });
  expect(reached).toEqual([]);
});
