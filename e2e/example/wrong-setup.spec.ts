import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { browserHostOf, expect, serveBrowserHost, test } from 'authorization-profiles/playwright';

test('a folder that holds no build is refused before its files are read', async ({}, testInfo) => {
  const folder = testInfo.outputPath('films');
  await mkdir(folder);
  const film = testInfo.outputPath('films', 'film');
  await writeFile(film, '');
  // More than can be read into memory at once.
  await truncate(film, 8 * 2 ** 30);
  await expect(serveBrowserHost(folder)).rejects.toThrow('no index.html');
  await rm(folder, { recursive: true });
});

test('a page that is elsewhere is no browser host', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: 'https://travel.example' });
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Trips</h1>' }));
  await expect(browserHostOf(page).seed([])).rejects.toThrow(
    'No browser host answers at https://travel.example',
  );
  await page.close();
});

test('a browser host says what it needs where it cannot start', async ({ browser, browserHostOrigin }) => {
  const page = await browser.newPage({ baseURL: browserHostOrigin, serviceWorkers: 'block' });
  await expect(browserHostOf(page).seed([])).rejects.toThrow('a service worker');
  await page.close();
});

test('a browser host is closed once, whoever closes it again, and answers a page for any address until then', async () => {
  const { origin, close } = await serveBrowserHost();
  expect((await fetch(`${origin}//`)).headers.get('content-type')).toContain('text/html');
  await Promise.all([close(), close()]);
  await close();
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});
