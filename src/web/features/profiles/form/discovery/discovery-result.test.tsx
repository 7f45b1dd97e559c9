import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import type { DiscoveryTrial } from '#contract/discovery.ts';
import { discovery } from '../../../../messages/en/discovery.ts';
import { TriedAddresses } from './discovery-result.tsx';

const url = 'https://id.example.com/.well-known/openid-configuration';

function said(trial: Pick<DiscoveryTrial, 'outcome' | 'status' | 'told'>): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ discovery }} timeZone="UTC">
      <TriedAddresses tried={[{ url, message: '', ...trial }]} />
    </IntlProvider>,
  );
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
