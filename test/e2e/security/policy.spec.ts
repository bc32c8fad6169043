import { contentPolicy } from '../../../electron/main/content-policy';
import { expect, test } from '../fixtures/test';

test.use({ mayComplain: true });

test('the page comes with the whole content policy', async ({ roundtable }) => {
  const headers = await roundtable.electron.evaluate(async ({ session }) => {
    const response = await session.fromPartition('roundtable').fetch('app://roundtable/');
    return Object.fromEntries(response.headers.entries());
  });
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      'trusted-types ProseMirrorClipboard app-html',
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-security-policy']).toBe(contentPolicy);
});

test('text never becomes code, however it is put on the page', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const attempts: Record<string, () => void> = {
      eval: () => void (0, eval)('window.ran = true'),
      'new Function': () => void new Function('window.ran = true')(),
      'timer text': () => void setTimeout('window.ran = true' as unknown as () => void, 0),
      'inline script': () => {
        const script = document.createElement('script');
        script.append(document.createTextNode('window.ran = true'));
        document.body.append(script);
      },
      'data: script': () => script('data:text/javascript,window.ran=true'),
      'blob: script': () => script(URL.createObjectURL(new Blob(['window.ran = true'], { type: 'text/javascript' }))),
      'remote script': () => script('https://example.org/x.js'),
      'handler attribute': () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.ran = true');
        image.src = 'app://roundtable/missing.png';
        document.body.append(image);
      },
      'markup handler': () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran=true">'),
      'inner markup': () => void (document.body.appendChild(document.createElement('div')).innerHTML = '<svg onload="window.ran=true">'),
      'written markup': () => document.write('<script>window.ran = true</script>'),
      'own policy': () => void trustedTypesPolicy(),
      'blob worker': () => void new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
      'javascript: link': () => {
        const link = document.createElement('a');
        link.setAttribute('href', 'javascript:window.ran=true');
        document.body.append(link);
        link.click();
      },
      'srcdoc frame': () => void (document.body.appendChild(document.createElement('iframe')).srcdoc = '<script>parent.ran=true</script>'),
    };
    function script(source: string): void {
      const element = document.createElement('script');
      element.src = source;
      document.body.append(element);
    }
    function trustedTypesPolicy(): unknown {
      // The library types of this project do not know Trusted Types.
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
      return trustedTypes.createPolicy('anything', { createHTML: (text: string) => text });
    }
    const succeeded: string[] = [];
    // What the test driver runs directly may use eval; what a timer runs later is under the page's own policy.
    await new Promise((done) => setTimeout(done));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        attempt();
      } catch {
        // A refusal that throws is as good as one that does not.
      }
      await new Promise((done) => setTimeout(done, 30));
      if ('ran' in window) succeeded.push(name);
      delete (window as { ran?: boolean }).ran;
    }
    return succeeded;
  });
  expect(ran).toEqual([]);
});

test('styles come from built files only', async ({ page }) => {
  const colour = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.setAttribute('style', 'color: rgb(1, 2, 3)');
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.append(document.createTextNode('p { color: rgb(1, 2, 3) !important }'));
    return getComputedStyle(probe).color;
  });
  expect(colour).not.toBe('rgb(1, 2, 3)');
});

test('only built files are served, whatever is asked for', async ({ roundtable }) => {
  const ups = ['..', '%2e%2e', '%2e.', '.%2e', '%252e%252e', '..%2f', '..%5c', '..\\', '%c0%ae%c0%ae', '....//', '..;'];
  const targets = [
    'etc/passwd',
    'package.json',
    'main/index.js',
    'preload/index.cjs',
    'main/service.js',
    'Windows/win.ini',
    'proc/self/environ',
    'C:/boot.ini',
    'index.html%00.js',
  ];
  const corpus = ups.flatMap((up) =>
    targets.flatMap((target) => [1, 3, 8].map((depth) => `app://roundtable/${`${up}/`.repeat(depth)}${target}`)),
  );
  const strange = [
    'app://roundtable//etc/passwd',
    'app://roundtable/C:/Windows/win.ini',
    'app://roundtable/\\\\server\\share',
    'app://roundtable/index.js/../../main/index.js',
    'app://roundtable/index.js%2f',
    'app://other/index.js',
  ];
  const statuses = await roundtable.electron.evaluate(
    async ({ session }, urls) => {
      const memory = session.fromPartition('roundtable');
      return Promise.all(
        urls.map(
          async (url) =>
            [
              url,
              await memory.fetch(url).then(
                (response) => response.status,
                () => 0,
              ),
            ] as const,
        ),
      );
    },
    [...corpus, ...strange],
  );
  expect(statuses.length).toBeGreaterThan(300);
  expect(statuses.filter(([, status]) => status !== 404 && status !== 0)).toEqual([]);
});

test('nothing is fetched from anywhere, by the page or by main', async ({ roundtable }) => {
  const { createServer } = await import('node:http');
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  await roundtable.page.evaluate(async (place) => {
    await fetch(`http://${place}/fetch`).catch(() => null);
    for (const [tag, property] of [
      ['img', 'src'],
      ['link', 'href'],
      ['video', 'src'],
      ['iframe', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
    ] as const) {
      const element = document.createElement(tag);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      try {
        element.setAttribute(property, `http://${place}/${tag}`);
        document.head.append(element);
      } catch {
        // Trusted Types refuse some of these before a request is even made.
      }
    }
    navigator.sendBeacon(`http://${place}/beacon`);
    for (const connect of [() => new WebSocket(`ws://${place}/socket`), () => new EventSource(`http://${place}/events`)]) {
      try {
        connect();
      } catch {
        // Refused at once.
      }
    }
    await new Promise((done) => setTimeout(done, 300));
  }, origin);
  const answered = await roundtable.electron.evaluate(async ({ session }, place) => {
    const attempt = session.fromPartition('roundtable').fetch(`http://${place}/main`);
    return attempt.then(
      () => true,
      () => false,
    );
  }, origin);
  server.close();
  expect({ calls, answered }).toEqual({ calls: 0, answered: false });
});
