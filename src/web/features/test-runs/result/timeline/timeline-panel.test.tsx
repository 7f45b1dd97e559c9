import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { en } from '../../../../messages/en.ts';
import { anExchange } from '../../../../testing/test-runs.ts';
import { TimelinePanel } from './timeline-panel.tsx';

const exchange = anExchange({ remoteAddress: null, tls: null, addresses: [], attempts: [] });

it.each([
  [188, false],
  [188.9, false],
  [203, true],
])('of a request of 188 ms in a test of %d ms tells of both: %s', (durationMs, isTold) => {
  const html = renderToStaticMarkup(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <TimelinePanel run={{ durationMs }} exchange={exchange} />
    </IntlProvider>,
  );
  expect(html).toContain('188 ms');
  expect(html.includes('The whole test took 203 ms')).toBe(isTold);
});
