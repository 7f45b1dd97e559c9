import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { diagnosisSchema } from '#contract/diagnosis.ts';
import { performTest } from '#service/test-runs/perform-test.ts';
import { socketServer } from '../testing/servers.ts';
import { testTransport } from '../testing/outbound.ts';

const secret = 'pl4nted/s3cret+Kx7Qz9';
const token = 'good-token-Vb5Nm2Rt8';

const good = JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 60, scope: 'a' });

/** What stands between a good answer and one that nobody has thought of. */
const bodies = fc.oneof(
  fc.constantFrom(good, '', '{}', '[]', 'null', '<html><title>x</title></html>', `error=${secret}`),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .record({ access_token: fc.jsonValue(), token_type: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
  fc
    .record(
      {
        access_token: fc.constantFrom(token, '', ' ', 'a\nb', secret, 5, null),
        token_type: fc.constantFrom('Bearer', 'bearer', 'mac', '', null, 7),
        expires_in: fc.constantFrom(60, '60', -1, 1e18, null, 'x'),
        scope: fc.constantFrom('a', ['a'], 7, 'a,b'),
        error: fc.constantFrom('invalid_client', secret, '', null),
        error_description: fc.constantFrom(`You sent ${secret}.`, `c2VjcmV0 ${btoa(secret)}`, 5),
        trace_id: fc.constantFrom(secret, 't-1'),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);

const names = fc.constantFrom(
  'Content-Type',
  'Content-Encoding',
  'WWW-Authenticate',
  'Location',
  'Retry-After',
  'Date',
  'Set-Cookie',
  'X-Request-Id',
);
const values = fc.constantFrom(
  'application/json',
  'text/html; charset=iso-8859-1',
  'gzip',
  'gzip, br, x',
  'Bearer error="invalid_token"',
  `Basic realm="${secret}"`,
  'https://login.example.net/',
  'http://[',
  '99999999999',
  'Mon, 23 Nov 2026 12:00:00 GMT',
  secret,
  '',
);
const lengths = fc.constantFrom('exact', 'exact', 'exact', 'longer', 'shorter', 'none', 'chunked');

const answers = fc
  .record({
    status: fc.oneof(
      fc.constant(200),
      fc.constantFrom(201, 204, 301, 400, 401, 403, 404, 429, 500, 599, 999),
    ),
    headers: fc.array(fc.tuple(names, values), { maxLength: 4 }),
    body: bodies,
    length: lengths,
    /** A byte of the finished answer is replaced, or it is cut there. */
    damage: fc.option(fc.record({ at: fc.nat(400), byte: fc.option(fc.integer({ min: 0, max: 255 })) })),
  })
  .map(({ status, headers, body, length, damage }) => {
    const bytes = Buffer.from(body, 'utf8');
    const stated = { exact: bytes.length, longer: bytes.length + 9, shorter: Math.max(0, bytes.length - 3) };
    const framing =
      length === 'none'
        ? []
        : length === 'chunked'
          ? ['Transfer-Encoding: chunked']
          : [`Content-Length: ${stated[length]}`];
    const lines = [
      `HTTP/1.1 ${status} Some Words`,
      ...headers.map((pair) => pair.join(': ')),
      ...framing,
      '',
      '',
    ];
    const framed =
      length === 'chunked'
        ? Buffer.concat([
            Buffer.from(`${bytes.length.toString(16)}\r\n`),
            bytes,
            Buffer.from('\r\n0\r\n\r\n'),
          ])
        : bytes;
    const whole = Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), framed]);
    if (damage === null || damage.at >= whole.length) return whole;
    if (damage.byte === null) return whole.subarray(0, damage.at);
    whole[damage.at] = damage.byte;
    return whole;
  });

/** Said without our own reading: an answer whose JSON has a bearer token that a header can carry. */
function hasUsableToken(whole: Buffer): boolean {
  const text = whole.toString('utf8');
  try {
    const body: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    if (typeof body !== 'object' || body === null) return false;
    const { access_token: found, token_type: type }: { access_token?: unknown; token_type?: unknown } = body;
    return (
      typeof found === 'string' &&
      /^[\x21-\x7e]+$/.test(found) &&
      typeof type === 'string' &&
      type.toLowerCase() === 'bearer'
    );
  } catch {
    return false;
  }
}

it('whatever a server answers, a test ends, says why, passes with a usable token only, and leaks nothing', async () => {
  let answer: Buffer = Buffer.alloc(0);
  const { port } = await socketServer((socket) => socket.once('data', () => socket.end(answer)));
  const transport = testTransport({ limits: { answerMs: 2000 } });
  const profile = authorizationProfileWriteSchema.parse({
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId: 'travel-planner',
    clientSecret: secret,
    tokenRequestUrl: `http://127.0.0.1:${port}/token`,
    scope: [{ key: 'scope', value: 'a' }],
  });
  const ports = {
    transport,
    clock: { now: () => Date.now() },
    random: { bytes: (length: number) => new Uint8Array(length) },
  };
  const options = { tenant: null, signal: new AbortController().signal };
  const spellings = [secret, btoa(secret), encodeURIComponent(secret), btoa(`travel-planner:${secret}`)];

  await fc.assert(
    fc.asyncProperty(answers, async (whole) => {
      answer = whole;
      const outcome = await performTest(profile, options, ports, { testTimeoutMs: 5000 }, () =>
        Promise.resolve('9f3a12bc'),
      );
      const text = JSON.stringify(outcome);
      for (const spelled of spellings) expect(text).not.toContain(JSON.stringify(spelled).slice(1, -1));
      if (outcome.status === 'passed') {
        expect(hasUsableToken(whole)).toBe(true);
        expect(outcome.token?.length).toBeGreaterThan(0);
        return;
      }
      expect(outcome.status).toBe('failed');
      const { summary, suggestions } = diagnosisSchema.parse(outcome.diagnosis);
      expect(summary).toMatch(/\S.*\.$/);
      expect(suggestions.length).toBeGreaterThan(0);
      expect(summary).not.toMatch(/\{[?!]?\w+\}/);
    }),
    { numRuns: 150 },
  );
}, 60_000);
