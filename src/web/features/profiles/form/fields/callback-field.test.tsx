import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { loadDialogTexts, loadPageTexts } from '../../../../messages/catalogue.ts';
import { controlIdOf } from '../model/form-paths.ts';
import { CallbackField } from './callback-field.tsx';

it('can be led to, although nothing is entered there', async () => {
  const messages = { ...(await loadPageTexts('en')), ...(await loadDialogTexts('en')) };
  const { fields } = authorizationTypeDefinition('oauth2_authorization_code');
  const field = fields.find(({ kind }) => kind === 'callback');
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <IntlProvider locale="en" messages={messages} timeZone="UTC">
        {field !== undefined && <CallbackField field={field} />}
      </IntlProvider>
    </QueryClientProvider>,
  );
  expect(markup).toContain(`id="${controlIdOf('texts.callbackUrl')}"`);
});
