import { expect, test } from '../fixtures/test';

test.use({ mayComplain: true });

const places = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<p>x</p>',
  'blob:app://roundtable/x',
  'app://other/',
  'javascript:void 0',
  'mailto:a@example.org',
  'smb://example.org/x',
];

test('no page, link, form or redirect leads out of Roundtable', async ({ page, roundtable }) => {
  const start = page.url();
  for (const place of places) {
    await page.evaluate(async (url) => {
      const link = (target: string) => {
        const element = document.createElement('a');
        element.href = url;
        element.target = target;
        return document.body.appendChild(element);
      };
      const attempts = [
        () => location.assign(url),
        () => location.replace(url),
        () => void (location.href = url),
        () => link('_self').click(),
        () => link('_top').click(),
        () => link('_self').dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true })),
        () => {
          const form = document.body.appendChild(document.createElement('form'));
          form.action = url;
          form.submit();
        },
        () => {
          const meta = document.createElement('meta');
          meta.httpEquiv = 'refresh';
          meta.content = `0; url=${url}`;
          document.head.append(meta);
        },
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused at once.
        }
        await new Promise((done) => setTimeout(done, 5));
      }
    }, place);
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(page.url()).toBe(start);
  expect(await page.evaluate(() => typeof window.roundtable)).toBe('object');
  expect(roundtable.electron.windows()).toHaveLength(1);
});

test('a page that blanks itself is brought back', async ({ page }) => {
  await page.evaluate(() => void setTimeout(() => location.assign('about:blank')));
  await page.waitForURL('about:blank');
  await page.waitForURL('app://roundtable/');
  expect(await page.evaluate(() => typeof window.roundtable)).toBe('object');
});

test('no new window opens', async ({ page, roundtable }) => {
  const opened = await page.evaluate(async (urls) => {
    const results: boolean[] = [];
    for (const url of [...urls, '', 'app://roundtable/']) {
      for (const features of ['', 'popup', 'noopener']) results.push(window.open(url, '_blank', features) !== null);
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    }
    await new Promise((done) => setTimeout(done, 300));
    return results.filter(Boolean).length;
  }, places);
  expect(opened).toBe(0);
  expect(await roundtable.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing can be downloaded', async ({ page, roundtable }) => {
  await roundtable.electron.evaluate(({ session }) => {
    // Kept on the global object of the process under test, to be read back below.
    const seen = globalThis as unknown as { downloads: boolean[] };
    seen.downloads = [];
    session.fromPartition('roundtable').on('will-download', (event) => seen.downloads.push(event.defaultPrevented));
  });
  await page.evaluate(async () => {
    for (const url of [URL.createObjectURL(new Blob(['x'])), 'data:text/plain,x', 'app://roundtable/index.js']) {
      const link = document.createElement('a');
      link.href = url;
      link.download = 'x.txt';
      document.body.append(link);
      link.click();
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  const prevented = await roundtable.electron.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads);
  expect(prevented.length).toBeGreaterThan(0);
  expect(prevented).not.toContain(false);
});

test('webviews are plain unknown elements', async ({ page, roundtable }) => {
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.org/');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
  });
  expect(await roundtable.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});
