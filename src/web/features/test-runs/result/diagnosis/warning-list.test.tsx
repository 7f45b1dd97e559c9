import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { enDialogs } from '../../../../messages/en-dialogs.ts';
import { enPage } from '../../../../messages/en-page.ts';
import { WarningList } from './warning-list.tsx';

const warnings = [
  { code: 'secret_outer_space', message: 'It ends in a space.', parameters: {}, field: 'clientSecret' },
  { code: 'hmac_secret_short', message: 'It is short.', parameters: {}, field: 'clientSecret' },
];

it('names each button by its warning too: a suggestion, or another warning, may lead to the same field', () => {
  const html = renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ ...enPage, ...enDialogs }} timeZone="UTC">
      <WarningList warnings={warnings} onEditField={() => undefined} />
    </IntlProvider>,
  );
  const textOf = (id: string) => html.split(` id="${id}"`)[1]?.match(/>([^<]+)</)?.[1];
  const names = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, ids = '']) =>
    ids.split(' ').map(textOf).join(' '),
  );
  expect(names).toEqual([
    'Edit client ID and secret It ends in a space.',
    'Edit client ID and secret It is short.',
  ]);
});
