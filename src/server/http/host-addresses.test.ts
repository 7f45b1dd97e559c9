import { describe, expect, it } from 'vitest';
import { basePath, type Endpoint } from '#contract/endpoints/endpoint.ts';
import { endpoints } from '#contract/endpoints/table.ts';
import { useHost } from '../testing/started-server.ts';

const direct = useHost();
const html = { accept: 'text/html' };
const json = { 'content-type': 'application/json' };

describe('no spelling of an address goes around the guards', () => {
  const spellings = [
    '/api/v1/assistants',
    '/%61pi/v1/assistants',
    '/a%70i/v1/assistants',
    '//api/v1/assistants',
    '/API/v1/assistants',
    '/api/v1/assistants/',
    '/api/v1/assistants.',
    '/api/../api/v1/assistants',
    '/x/../api/v1/assistants',
    '/api/v1/%2e%2e/v1/assistants',
    '/api/v1/assistants%2F',
    '/api%2Fv1%2Fassistants',
    '/api/v1/assistants;x=1',
    '/api/v1/assistants?_method=GET',
    '/api/v1/assistants%00',
    '/api\\v1\\assistants',
  ];

  it.each(spellings)('%s', async (path) => {
    const host = direct();
    const write = { method: 'POST', body: '{"name":"smuggled"}' };
    const cross = { ...json, 'sec-fetch-site': 'cross-site' };
    expect([400, 403]).toContain((await host.ask(path, { ...write, headers: cross })).status);
    const foreign = { ...json, host: 'evil.example' };
    expect([400, 403]).toContain((await host.ask(path, { ...write, headers: foreign })).status);
    expect((await host.ask('/api/v1/assistants')).text).not.toContain('smuggled');
    // And none of them is taken for an address of the page.
    const { headers } = await host.ask(path, { headers: html });
    expect(headers['content-type']).not.toContain('text/html');
  });

  it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    '%s changes no method',
    async (header) => {
      const host = direct();
      const { text: listed } = await host.ask(`${basePath}/assistants`);
      const [, id = ''] = /"id":"([^"]+)"/.exec(listed) ?? [];
      const path = `${basePath}/assistants/${id}`;
      const answer = await host.ask(path, { headers: { [header]: 'DELETE', 'if-match': '*' } });
      expect(answer.status).toBe(200);
      expect((await host.ask(path)).status).toBe(200);
    },
  );
});

describe('every endpoint', () => {
  const all = Object.values<Endpoint>(endpoints);
  const filled = (path: string) =>
    basePath + path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');

  it.each(all.map(({ id, method, path }) => [id, method, path] as const))(
    '%s is behind the guards, and has no HEAD or OPTIONS that does more than to look',
    async (_, method, path) => {
      const host = direct();
      const address = filled(path);
      expect((await host.ask(address, { method, headers: { host: 'evil.example' } })).status).toBe(403);
      if (method !== 'GET')
        expect(
          (await host.ask(address, { method, headers: { origin: 'https://evil.example' } })).status,
        ).toBe(403);
      const options = await host.ask(address, { method: 'OPTIONS' });
      expect(options.status).toBe(405);
      expect(options.headers.allow?.split(', ')).toContain(method);
      const isRead = all.some((other) => other.path === path && other.method === 'GET');
      const head = await host.ask(address, { method: 'HEAD' });
      expect(head.status === 405).toBe(!isRead);
      expect(head.body).toHaveLength(0);
    },
  );
});
