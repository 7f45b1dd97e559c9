import { describe, expect, it } from 'vitest';
import { openedProfile } from '#service/testing/opened-profile.ts';
import { performTest } from '#service/test-runs/perform-test.ts';
import { malformedAnswers, malformedToken } from '../testing/malformed-answers.ts';
import { testTransport } from '../testing/outbound.ts';
import { rawServer } from '../testing/servers.ts';

async function testAgainst(bytes: Uint8Array) {
  const { port } = await rawServer(bytes);
  return performTest(
    openedProfile({ tokenRequestUrl: `http://127.0.0.1:${port}/token` }),
    { tenant: null, signal: new AbortController().signal },
    {
      transport: testTransport({ limits: { answerMs: 2000 } }),
      clock: { now: () => Date.now() },
      random: { bytes: (length: number) => new Uint8Array(length) },
    },
    { testTimeoutMs: 5000 },
    () => Promise.resolve('9f3a12bc'),
  );
}

it('http where a server speaks https is told for what it is', async () => {
  const says = 'Client sent an HTTP request to an HTTPS server.\n';
  const { diagnosis } = await testAgainst(Buffer.from(`HTTP/1.0 400 Bad Request\r\n\r\n${says}`));
  expect(diagnosis?.code).toBe('https_expected');
  expect(diagnosis?.suggestions[0]?.change?.tokenRequestUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/token$/);
});

describe('a malformed answer is told for what it is', () => {
  it.each(malformedAnswers)('$what', async ({ bytes, code, warnings = [] }) => {
    const { status, diagnosis, warnings: said, exchanges, token } = await testAgainst(bytes);
    expect(diagnosis?.code ?? null).toBe(code);
    expect(status).toBe(code === null ? 'passed' : 'failed');
    expect(token?.length ?? null).toBe(code === null ? malformedToken.length : null);
    expect(said.map((warning) => warning.code)).toEqual(expect.arrayContaining([...warnings]));
    expect(JSON.stringify(exchanges)).not.toContain(malformedToken);
  });
});
