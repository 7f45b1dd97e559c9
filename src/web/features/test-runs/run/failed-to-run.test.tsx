import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { ApiProblem, OfflineError } from '../../../lib/api/errors.ts';
import { enDialogs } from '../../../messages/en-dialogs.ts';
import { enPage } from '../../../messages/en-page.ts';
import { FailedToRun } from './failed-to-run.tsx';

const problem = (status: number, code: 'store_unavailable' | 'secrets_unavailable' | 'too_many_tests') =>
  new ApiProblem({ type: 'urn:x', title: code, status, detail: code, code, requestId: 'r1' });

it.each([
  ['no answer came', new OfflineError('gone'), true],
  ['its run could not be saved', problem(503, 'store_unavailable'), true],
  ['there is no key', problem(503, 'secrets_unavailable'), false],
  ['there were too many', problem(429, 'too_many_tests'), false],
])('says of a test whether it may have been carried out: %s', (_, error, mayHaveRun) => {
  const html = renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ ...enPage, ...enDialogs }} timeZone="UTC">
      <FailedToRun
        error={error}
        onClose={() => undefined}
        onTryAgain={() => undefined}
        onEditField={() => undefined}
      />
    </IntlProvider>,
  );
  expect(html.includes('The test has no result')).toBe(mayHaveRun);
  expect(html.includes('The test may have been carried out all the same.')).toBe(mayHaveRun);
  expect(html.includes('The test could not be run')).toBe(!mayHaveRun);
});
