import { describe, expect, test, vi } from 'vitest';
import { createPracticeTransport, type App } from './practice-transport.ts';

const request = (url = 'https://practice.example/t/token') => ({
  method: 'POST',
  url,
  headers: [['X-One', '1']] as [string, string][],
  body: new TextEncoder().encode('grant_type=client_credentials'),
});

function transportTo(answer: App['fetch']) {
  let time = 0;
  return createPracticeTransport({ fetch: answer }, () => (time += 5));
}

function send(answer: App['fetch'], url?: string, signal = new AbortController().signal) {
  return transportTo(answer).send(request(url), { signal, timeoutMs: 60_000 });
}

const never: App['fetch'] = () => new Promise(() => undefined);
const gzip = (text: string) => new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));

test('carries the request as it is, and the answer back', async () => {
  let seen: Request | undefined;
  const result = await send((sent) => {
    seen = sent;
    return Response.json({ ok: true }, { status: 201 });
  });
  expect(seen?.method).toBe('POST');
  expect(seen?.headers.get('x-one')).toBe('1');
  expect(await seen?.text()).toBe('grant_type=client_credentials');
  expect(result).toMatchObject({ sent: true, failure: null, requestHeaders: [['X-One', '1']] });
  expect(result.response).toMatchObject({ status: 201, complete: true });
  expect(new TextDecoder().decode(result.response?.body)).toBe('{"ok":true}');
});

test('measures what there is to measure', async () => {
  const { timings } = await send(() => new Response('x'));
  expect(timings).toMatchObject({ dnsMs: null, connectMs: null, tlsMs: null, sendMs: null });
  expect(timings.firstByteMs).toBeGreaterThan(0);
  expect(timings.totalMs).toBeGreaterThan(timings.firstByteMs ?? 0);
});

describe('ends with unreachable_from_browser, and asks nobody, for', () => {
  test.each([
    'https://login.example.com/token',
    'http://practice.example/t/token',
    'https://practice.example:8443/t/token',
    'https://a.b.practice.example/t/token',
    'https://practice.example.evil.example/t/token',
    'https://notpractice.example/t/token',
    'http://127.0.0.1:8090/t/token',
    'not a URL',
  ])('%s', async (url) => {
    const answer = vi.fn<App['fetch']>();
    const result = await send(answer, url);
    expect(answer).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      sent: false,
      response: null,
      failure: { stage: 'policy', code: 'unreachable_from_browser' },
    });
  });
});

test('shows no client certificate, which a page cannot, and says so', async () => {
  const answer = vi.fn<App['fetch']>();
  const security = { authorities: [], clientCertificate: { chain: 'cert', key: 'key' } };
  const { signal } = new AbortController();
  const result = await transportTo(answer).send(request(), { signal, timeoutMs: 1000, security });
  expect(answer).not.toHaveBeenCalled();
  expect(result).toMatchObject({
    sent: false,
    failure: { stage: 'policy', code: 'client_certificate_unavailable' },
  });
});

test('reaches a tenancy in front of the host', async () => {
  const result = await send(() => new Response('x'), 'https://north.practice.example/t/token');
  expect(result.failure).toBeNull();
});

describe('time and cancelling', () => {
  const stages: [string, 'headers' | 'body', App['fetch']][] = [
    ['before an answer', 'headers', never],
    ['in a body', 'body', () => new Response(new ReadableStream())],
  ];

  test.each(stages)('ends when the time is up %s', async (_, stage, answer) => {
    const result = await transportTo(answer).send(request(), {
      signal: new AbortController().signal,
      timeoutMs: 5,
    });
    const code = stage === 'headers' ? 'answer_timeout' : 'body_timeout';
    expect(result.failure).toEqual({
      stage,
      code,
      facts: { host: 'practice.example', port: 443, limitMs: 5, isTotal: true },
    });
  });

  test.each(stages)('is cancelled %s', async (_, stage, answer) => {
    const leaving = new AbortController();
    const result = send(answer, undefined, leaving.signal);
    leaving.abort();
    expect((await result).failure).toMatchObject({ code: 'cancelled' });
    expect(['headers', stage]).toContain((await result).failure?.stage);
  });

  test('is cancelled while a body is unpacked', async () => {
    const leaving = new AbortController();
    const result = await send(
      () => {
        const answer = new Response(gzip('x'.repeat(1000)));
        // Asked for between reading and unpacking.
        vi.spyOn(answer.headers, 'get').mockImplementation(() => {
          leaving.abort();
          return 'gzip';
        });
        return answer;
      },
      undefined,
      leaving.signal,
    );
    expect(result.failure).toMatchObject({ code: 'cancelled', stage: 'body' });
  });

  test('tells the provider that nobody waits any more', async () => {
    const leaving = new AbortController();
    let signal: AbortSignal | undefined;
    const result = send(
      (sent) => {
        ({ signal } = sent);
        return never(sent);
      },
      undefined,
      leaving.signal,
    );
    leaving.abort();
    await result;
    expect(signal?.aborted).toBe(true);
  });
});

describe('an answer that does not end well', () => {
  test.each<[string, string, () => Response]>([
    ['too large', 'body_too_large', () => new Response('x'.repeat(300_000))],
    [
      'too large once decoded',
      'body_too_large',
      () => new Response(gzip('x'.repeat(300_000)), { headers: { 'content-encoding': 'gzip' } }),
    ],
    [
      'broken off',
      'body_cut',
      () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('cut')) })),
    ],
    [
      'not what its coding says',
      'body_not_decodable',
      () => new Response('plain', { headers: { 'content-encoding': 'gzip' } }),
    ],
    [
      'in an unknown coding',
      'body_encoding_unknown',
      () => new Response('x', { headers: { 'content-encoding': 'br' } }),
    ],
    [
      'in one that is named as a member of every object',
      'body_encoding_unknown',
      () => new Response('x', { headers: { 'content-encoding': 'constructor' } }),
    ],
    [
      'in two codings',
      'body_encoding_unknown',
      () => new Response('x', { headers: { 'content-encoding': 'gzip, gzip' } }),
    ],
  ])('is evidence: %s', async (_, code, answer) => {
    const result = await send(answer);
    expect(result.failure).toMatchObject({ stage: 'body', code });
    expect(result.response).toMatchObject({ status: 200, complete: false });
    expect(result.response?.body.byteLength).toBeLessThanOrEqual(256 * 1024);
  });

  test('is refused where its headers are too large', async () => {
    const result = await send(() => new Response('x', { headers: { filling: 'x'.repeat(17_000) } }));
    expect(result).toMatchObject({
      response: null,
      failure: { stage: 'headers', code: 'headers_too_large' },
    });
  });
});

test('a request that the platform refuses to make is evidence, too', async () => {
  const bad = { ...request(), headers: [['X-Bad', 'line\nbreak']] as [string, string][] };
  const options = { signal: new AbortController().signal, timeoutMs: 1000 };
  const result = await transportTo(never).send(bad, options);
  expect(result).toMatchObject({ sent: false, failure: { stage: 'send', code: 'send_failed' } });
});

test('undoes one coding that nobody asked for', async () => {
  const result = await send(() => new Response(gzip('hello'), { headers: { 'content-encoding': 'gzip' } }));
  expect(result.failure).toBeNull();
  expect(new TextDecoder().decode(result.response?.body)).toBe('hello');
});
