import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { en } from '../../../../messages/en.ts';
import { aTestRun, anExchange } from '../../../../testing/test-runs.ts';
import { ResponsePanel } from './response-panel.tsx';

/** Without text there is nothing to copy, so no toasts are needed. */
const cut = { text: '', bytes: 262_144, truncated: true, isUtf8: true, charset: null, hex: null };

const givenUp = 'Only the beginning is shown. 262.1 kB were received.';
const endedEarly = 'The body ended early';
const notUnpacked = 'The body could not be unpacked';

function panelOf(exchange: ReturnType<typeof anExchange>): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <ResponsePanel run={aTestRun({ exchanges: [exchange] })} exchange={exchange} />
    </IntlProvider>,
  );
}

it.each([
  ['body_too_large', givenUp],
  ['body_cut', endedEarly],
  ['body_timeout', endedEarly],
  ['body_not_decodable', notUnpacked],
  ['body_encoding_unknown', notUnpacked],
])('of a body that failed by %s says only what is true of it', (code, notice) => {
  const { response } = anExchange();
  const exchange = anExchange({
    failure: { stage: 'body', code },
    response: response === null ? null : { ...response, body: cut },
  });
  const html = panelOf(exchange);
  expect([givenUp, endedEarly, notUnpacked].filter((text) => html.includes(text))).toEqual([notice]);
});

it('says of a body in another encoding which it was read in', () => {
  const { response } = anExchange();
  const body = { ...cut, truncated: false, isUtf8: false, charset: 'shift_jis' };
  const html = panelOf(anExchange({ response: response === null ? null : { ...response, body } }));
  expect(html).toContain('It was read as shift_jis, going by what it says of itself.');
});
