import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPage, startHost, useHost } from '../testing/started-server.ts';
import { chooseVariant } from './negotiate.ts';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const script = '/assets/main-abc123.js';
const host = useHost();

describe('a file of the page', () => {
  it('is sent as it was packed, to those who take it', async () => {
    const content = builtPage['assets/main-abc123.js'];
    const packed = await host().ask(script, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(packed.body.length),
      vary: 'accept-encoding',
    });
    expect(brotliDecompressSync(packed.body).toString()).toBe(content);
    const zipped = await host().ask(script, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(content);
    const plain = await host().ask(script);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.text).toBe(content);
  });

  it('is kept for ever where its name changes with it, and asked for again otherwise', async () => {
    expect((await host().ask(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await host().ask('/favicon.svg')).headers['cache-control']).toBe('no-cache');
    expect((await host().ask('/', { headers: html })).headers['cache-control']).toBe('no-cache');
  });

  it('is not sent again where nothing has changed', async () => {
    for (const path of ['/', '/favicon.svg', script]) {
      const headers = { ...html, 'accept-encoding': 'br' };
      const first = await host().ask(path, { headers });
      const tag = first.headers.etag ?? '';
      for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await host().ask(path, { headers: { ...headers, 'if-none-match': given } });
        expect(again).toMatchObject({ status: 304, text: '' });
        expect(again.headers.etag).toBe(tag);
      }
      expect((await host().ask(path, { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(
        200,
      );
      expect((await host().ask(path, { headers: html })).headers.etag).not.toBe(tag);
    }
  });

  it('has a HEAD without a body, and no other method', async () => {
    const head = await host().ask(script, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(builtPage['assets/main-abc123.js']?.length));
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await host().ask(script, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it.each([
    '/csp.json',
    '/csp.json.br',
    '/index.html.br',
    '/assets/main-abc123.js.br',
    '/assets/main-abc123.js.map',
    '/assets/',
    '/assets',
    '/assets/../csp.json',
    '/assets/..%2fcsp.json',
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/....//....//package.json',
    '/assets/main-abc123.js%00.html',
    '/ASSETS/main-abc123.js',
    '/__proto__',
    '/constructor',
  ])('is not what was built for the server alone, or stands elsewhere: %s', async (path) => {
    const answer = await host().ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });
});

describe('an address that a browser goes to', () => {
  it.each([
    '/',
    '/index.html',
    '/assistants/1/build/configurations/authorization-profiles',
    '/assistants/1/build/configurations/authorization-profiles/2/test?search=a%2Fb',
    '/anything',
    '/%E4%BD%A0',
  ])('%s gets the page', async (path) => {
    const answer = await host().ask(path, { headers: html });
    expect(answer).toMatchObject({ status: 200, text: builtPage['index.html'] });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/api', '/api/', '/api/v2/x', '/API/v1/x', '/assets/x.js', '/healthz/x', '//api/v1', '/%61pi/x'])(
    '%s is none of the page',
    async (path) => {
      expect((await host().ask(path, { headers: html })).status).toBe(404);
    },
  );

  it('gets the page only where a page is asked for', async () => {
    for (const accept of ['*/*', 'application/json', 'image/avif,*/*', ''])
      expect((await host().ask('/anything', { headers: { accept } })).status).toBe(404);
  });
});

describe('a page that was not built', () => {
  it('is said so, and the API answers all the same', async () => {
    const bare = await startHost({}, { withPage: false });
    expect(bare.notices.join('\n')).toContain('The page is not built');
    expect((await bare.ask('/', { headers: html })).status).toBe(404);
    expect((await bare.ask('/api/v1/assistants')).status).toBe(200);
  });
});

describe('health', () => {
  it('tells of the process, and of the database', async () => {
    for (const path of ['/healthz', '/readyz'])
      expect(await host().ask(path)).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    const closed = await startHost();
    await closed.started.closeStore();
    expect((await closed.ask('/healthz')).status).toBe(200);
    expect(await closed.ask('/readyz')).toMatchObject({ status: 503, text: '{"status":"unavailable"}' });
  });
});

it('chooses by what is taken, not by what is named', () => {
  const variant = (coding: 'br' | 'gzip' | 'identity') => ({ coding, bytes: new Uint8Array(), etag: '""' });
  const file = {
    contentType: '',
    isHashed: false,
    variants: [variant('br'), variant('gzip'), variant('identity')],
  };
  const chosen = (header: string | undefined) => chooseVariant(file, header)?.coding;
  expect(chosen(undefined)).toBe('identity');
  expect(chosen('')).toBe('identity');
  expect(chosen('*')).toBe('br');
  expect(chosen('br;q=0, *')).toBe('gzip');
  expect(chosen('GZIP; q=0.5')).toBe('gzip');
  expect(chosen('br;q=0.0, gzip;q=0')).toBe('identity');
  expect(chosen('brotli, gzipped')).toBe('identity');
});
