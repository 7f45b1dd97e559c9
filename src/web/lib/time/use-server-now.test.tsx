import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { useServerNow } from './use-server-now.ts';

const drawn: Date[] = [];

function DrawnThreeTimes() {
  const [times, setTimes] = useState(1);
  drawn.push(useServerNow());
  if (times < 3) setTimes(times + 1);
  return null;
}

it('is the same date each time something is drawn again, so that rows with it are not', () => {
  renderToStaticMarkup(
    <IntlProvider locale="en" timeZone="UTC" messages={{}}>
      <DrawnThreeTimes />
    </IntlProvider>,
  );
  expect(drawn).toHaveLength(3);
  expect(new Set(drawn).size).toBe(1);
});
