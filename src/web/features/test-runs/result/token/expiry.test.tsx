import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, it, vi } from 'vitest';
import { getAssistant } from '#contract/endpoints/assistants.ts';
import type { TokenFacts } from '#contract/test-run.ts';
import { call } from '../../../../lib/api/call.ts';
import { en } from '../../../../messages/en.ts';
import { Expiry } from './expiry.tsx';

afterEach(() => vi.unstubAllGlobals());

const hour = 3_600_000;

function tokenUntil(expiresAt: number): TokenFacts {
  return {
    ...{ tokenType: 'Bearer', expiresInSeconds: 3600, expiryIsAssumed: false, expirySource: 'stated' },
    ...{ expiresAt: new Date(expiresAt).toISOString(), requestedScope: [], grantedScope: null },
    ...{ length: 40, fingerprint: '0123456789abcdef', claims: null, jwtHeader: null },
  };
}

it.each([
  ['alike', 0],
  ['an hour behind', hour],
  ['an hour ahead', -hour],
])(
  'counts the time that is left by the clock of the server, the one of the browser being %s',
  async (_, ahead) => {
    const headers = { date: new Date(Date.now() + ahead).toUTCString() };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: 500, headers })));
    await expect(call(getAssistant, { params: { assistantId: 'a' } })).rejects.toThrow('500');
    const html = renderToStaticMarkup(
      <IntlProvider locale="en" messages={en} timeZone="UTC">
        <Expiry token={tokenUntil(Date.now() + ahead + hour / 2)} />
      </IntlProvider>,
    );
    expect(html).toMatch(/<span>(?:29 min \d+ s|30 min)</);
  },
);
