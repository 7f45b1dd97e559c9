import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { AuthorizationServer, DiscoveryTrial } from '#contract/discovery.ts';
import { discovery } from '../../../../messages/en/discovery.ts';
import { blankValues } from '../model/blank-values.ts';
import { FoundServer, TriedAddresses } from './discovery-result.tsx';

const url = 'https://id.example.com/.well-known/openid-configuration';

function render(part: ReactNode): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ discovery }} timeZone="UTC">
      {part}
    </IntlProvider>,
  );
}

function said(trial: Pick<DiscoveryTrial, 'outcome' | 'status' | 'told'>): string {
  return render(<TriedAddresses tried={[{ url, message: '', ...trial }]} />);
}

it.each([
  ['issuer_mismatch', 'https://sts.example.com/7/', 'its issuer is https://sts.example.com/7/, so nothing'],
  ['issuer_mismatch', 'https://id.example.com/{tenantid}/v2.0', 'with the ID of your tenant in place'],
  ['redirected', 'https://id.example.com/login', 'It leads to https://id.example.com/login, which'],
  ['redirected', null, 'It leads to another address'],
  ['blocked', null, 'A firewall, or a proxy or filter of the network'],
] as const)('an address that was tried says what the server told (%s, %s)', (outcome, told, text) => {
  expect(said({ outcome, status: 200, told })).toContain(text);
});

it('an authorization endpoint that is not named is missed where the form has a place for it', () => {
  const server: AuthorizationServer = {
    issuer: 'https://id.example.com',
    tokenEndpoint: 'https://id.example.com/token',
    mutualTlsTokenEndpoint: null,
    authorizationEndpoint: null,
    clientAuthentications: ['client_secret_basic'],
    scopes: ['read'],
    grantTypes: null,
    refused: [],
  };
  const found = (asksForAuthorization: boolean) =>
    render(
      <FoundServer
        {...{ server, asksForAuthorization }}
        values={blankValues(authorizationTypeDefinition('oauth2_authorization_code'))}
      />,
    );
  expect(found(true)).toMatch(/Authorization endpoint<.*not said/);
  expect(found(false)).not.toMatch(/Authorization endpoint|not said/);
});
