import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverySchema } from '#contract/discovery.ts';
import type { Transport } from '../../ports/transport.ts';
import { answer, jsonAnswer } from '../transport-results.ts';
import { nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

const issuer = 'https://id.example.com/tenant';
const metadata = {
  issuer,
  token_endpoint: 'https://id.example.com/tenant/token',
  authorization_endpoint: 'http://169.254.169.254/authorize',
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
  scopes_supported: ['read', 'write'],
};
const second = `${issuer}/.well-known/openid-configuration`;

/** Discovery through the API. */
export function describeDiscoveryApi(engine: string, open: OpenStore): void {
  describe(`discovery over ${engine}`, () => {
    let api: ApiHarness;
    beforeEach(async () => {
      api = await openApi(open);
    });
    afterEach(() => api.close());

    /** Asks with answers by address; the others are not there. */
    async function discover(answers: Readonly<Record<string, ReturnType<typeof answer>>>, entered = issuer) {
      const asked: string[] = [];
      const transport: Transport = {
        refusal: (url) =>
          url.includes('169.254.') ? { code: 'address_blocked', facts: { range: 'linkLocal' } } : null,
        send: async ({ url }) => {
          asked.push(url);
          return answers[url] ?? answer({ status: 404 });
        },
      };
      const response = await api.with({ transport })('POST', '/discoveries', { body: { issuer: entered } });
      return { asked, response, found: response.as(discoverySchema) };
    }

    it('asks the addresses in turn, says of each what came, and uses what it may', async () => {
      const { asked, found } = await discover({ [second]: jsonAnswer(metadata) });
      expect(asked).toHaveLength(2);
      expect(found.tried.map(({ outcome, status }) => [outcome, status])).toEqual([
        ['not_there', 404],
        ['found', 200],
      ]);
      expect(found.server).toEqual({
        issuer,
        tokenEndpoint: metadata.token_endpoint,
        mutualTlsTokenEndpoint: null,
        authorizationEndpoint: null,
        clientAuthentications: metadata.token_endpoint_auth_methods_supported,
        scopes: ['read', 'write'],
        grantTypes: null,
        refused: [{ name: 'authorization_endpoint', url: metadata.authorization_endpoint }],
      });
    });

    it('names where clients with a certificate ask, and holds that address to the same rules', async () => {
      const named = async (aliases: unknown) => {
        const told = { ...metadata, mtls_endpoint_aliases: aliases };
        return (await discover({ [second]: jsonAnswer(told) })).found.server;
      };
      const alias = 'https://mtls.id.example.com/tenant/token';
      expect(await named({ token_endpoint: alias })).toMatchObject({
        tokenEndpoint: metadata.token_endpoint,
        mutualTlsTokenEndpoint: alias,
      });
      const blocked = 'https://169.254.169.254/token';
      const refused = await named({ token_endpoint: blocked });
      expect(refused?.mutualTlsTokenEndpoint).toBeNull();
      expect(refused?.refused[0]).toEqual({ name: 'mtls_endpoint_aliases.token_endpoint', url: blocked });
      for (const odd of [null, 'https://mtls.id.example.com', { token_endpoint: 7 }, {}])
        expect(await named(odd)).toMatchObject({ issuer, mutualTlsTokenEndpoint: null });
    });

    it.each(['\u00a0', '\v', '\f', '\ufeff', ' \n'])(
      'reads metadata behind white space (%j)',
      async (space) => {
        const { response } = await discover({ [second]: answer({ body: space + JSON.stringify(metadata) }) });
        expect(response.status).toBe(200);
      },
    );

    it('refuses metadata of another issuer and asks no further', async () => {
      const { found } = await discover({
        [second]: jsonAnswer({ ...metadata, issuer: 'https://evil.example' }),
      });
      expect(found.server).toBeNull();
      expect(found.tried.map(({ outcome }) => outcome)).toEqual(['not_there', 'issuer_mismatch']);
      expect(found.tried.map(({ told }) => told)).toEqual([null, 'https://evil.example']);
    });

    it.each([
      ['redirected', answer({ status: 302 })],
      ['blocked', answer({ status: 403, body: '<html><title>Attention Required!</title></html>' })],
      ['blocked', answer({ status: 503, headers: { 'x-squid-error': 'ERR_DNS_FAIL 0' } })],
      ['not_metadata', answer({ status: 200, body: '<html>' })],
      ['not_metadata', jsonAnswer({ token_endpoint: 'https://id.example.com' })],
      ['not_metadata', jsonAnswer(['issuer'])],
      ['not_told', answer({ status: 500 })],
      ['not_told', answer({ status: 429 })],
      ['not_told', answer({ status: 403 })],
      ['not_there', answer({ status: 410 })],
    ])('says %s of an answer that is of no use, and goes on', async (outcome, given) => {
      const { found } = await discover({ [second]: given });
      expect(found.tried.map((trial) => trial.outcome)).toEqual(['not_there', outcome, 'not_there']);
    });

    it('says where an address leads, without its query', async () => {
      const headers = { location: '/login?state=5ecret' };
      const { found } = await discover({ [second]: answer({ status: 302, headers }) });
      expect(found.tried[1]).toMatchObject({ outcome: 'redirected', told: 'https://id.example.com/login' });
    });

    it('says what could not be reached, and leaves out addresses that are none', async () => {
      const unreached = await api.with({ transport: nowhere })('POST', '/discoveries', { body: { issuer } });
      expect(unreached.as(discoverySchema).tried.map(({ outcome }) => outcome)).toEqual([
        'not_reached',
        'not_reached',
        'not_reached',
      ]);
      const odd = { ...metadata, token_endpoint: 'javascript:alert(1)', scopes_supported: 'read' };
      const { found } = await discover({ [second]: jsonAnswer(odd) });
      expect(found.server).toMatchObject({ tokenEndpoint: null, scopes: null });
    });

    it('waits its turn among the tests, and is refused where too many wait', async () => {
      let letGo: () => void = () => undefined;
      const hold = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      let atOnce = 0;
      let most = 0;
      const transport: Transport = {
        ...nowhere,
        send: async () => {
          atOnce += 1;
          most = Math.max(most, atOnce);
          await hold;
          atOnce -= 1;
          return answer({ status: 404 });
        },
      };
      const call = api.with({ transport }, { testRunsAtOnce: 1 });
      // One that asks, as many as may wait, and one too many: nothing else ends before it is let go.
      const all = Array.from({ length: 18 }, () => call('POST', '/discoveries', { body: { issuer } }));
      expect((await Promise.race(all)).problem().code).toBe('too_many_tests');
      letGo();
      const statuses = (await Promise.all(all)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(17);
      expect(most).toBe(1);
    });

    it('is limited in a minute, but for what was not asked', async () => {
      const call = api.with({}, { testRunsPerMinute: 1, testRunsPerMinuteInAll: 2 });
      const ask = (entered: string) => call('POST', '/discoveries', { body: { issuer: entered } });
      expect((await ask('id.example.com')).status).toBe(422);
      for (let count = 0; count < 2; count += 1) expect((await ask(issuer)).status).toBe(200);
      const refused = await ask(issuer);
      expect(refused.problem()).toMatchObject({ status: 429, code: 'too_many_tests' });
      expect(refused.headers.get('retry-after')).toBe('60');
      api.clock.advance(60_000);
      expect((await ask(issuer)).status).toBe(200);
    });

    it.each([
      ['', 'required'],
      ['id.example.com', 'url_invalid'],
      ['a\nb', 'control_character'],
    ])('refuses the issuer %j at its field', async (entered, code) => {
      const response = await api.call('POST', '/discoveries', { body: { issuer: entered } });
      expect(response.problem().errors).toMatchObject([{ path: 'issuer', code }]);
    });
  });
}
