import { expect, inject, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { performTest } from '#service/test-runs/perform-test.ts';
import { describeNginx, nginxWithUser } from '../testing/nginx.ts';
import { testTransport } from '../testing/outbound.ts';

const nginx = inject('nginx');

/** Tests Basic Auth against nginx, as the product does. */
async function testWith(password: string, path = '/me.json') {
  const origin = await nginxWithUser(nginx ?? '', 'ada', 'pä ss:w%örd');
  return performTest(
    authorizationProfileWriteSchema.parse({ type: 'basic', name: 'nginx', checkUrl: origin + path }),
    {
      tenant: null,
      inputs: new Map([
        ['username', 'ada'],
        ['password', password],
      ]),
      signal: new AbortController().signal,
    },
    {
      transport: testTransport(),
      clock: { now: () => Date.now() },
      random: { bytes: (length) => new Uint8Array(length) },
    },
    { testTimeoutMs: 10_000 },
    () => Promise.resolve('0a1b2c3d'),
  );
}

describeNginx('Basic Auth against nginx', () => {
  it('passes with the password, in UTF-8', async () => {
    const outcome = await testWith('pä ss:w%örd');
    expect(outcome).toMatchObject({ status: 'passed', check: { httpStatus: 200 } });
    expect(outcome.exchanges[0]?.response?.body.text).toBe('{"user":"known"}');
  });

  it('fails with another, and shows what nginx demands', async () => {
    const outcome = await testWith('wrong');
    expect(outcome).toMatchObject({
      status: 'failed',
      diagnosis: { code: 'call_credentials_refused', parameters: { challenge: 'Basic realm="Hotels"' } },
    });
  });

  it('says where nothing is behind the password', async () => {
    expect(await testWith('pä ss:w%örd', '/nothing')).toMatchObject({
      status: 'failed',
      diagnosis: { code: 'call_not_found' },
    });
  });
});
