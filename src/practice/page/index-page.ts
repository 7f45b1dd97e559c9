import { html } from 'hono/html';
import { faultFamilies, faults } from '../faults.ts';
import type { Fault, FaultFamily } from '../faults/fault.ts';
import type { Provider } from '../providers.ts';
import { oauth1Faults } from '../oauth1/oauth1-faults.ts';
import { resourceFaults } from '../resource/resource-faults.ts';
import { defaultSettings } from '../settings.ts';
import { signInFaults } from '../sign-in/sign-in-faults.ts';
import { code, copy, failingTable } from './parts.ts';
import { said } from './said.ts';

/** Where a page shown stands: the addresses in it, and the files beside it. */
interface Place {
  readonly host: string;
  readonly base: string;
}

function outcome({ id, expected, warnings = [] }: Fault, { host, base }: Place) {
  const words = (said[id] ?? '').replaceAll('{host}', host).replaceAll('{base}', base);
  const passes = warnings.length === 0 ? 'Passes' : 'Passes, with a warning';
  const codes = expected === null ? warnings : [expected];
  return html`<p class="${expected === null ? 'tag ok' : 'tag bad'}">
      ${expected === null ? passes : 'Fails'}
    </p>
    <p>${words} ${codes.map((name) => html`${code(name)} `)}</p>`;
}

function row(fault: Fault, place: Place) {
  return html`<tr data-fault>
    <th scope="row">
      ${fault.title}
      <p>${fault.does}</p>
    </th>
    <td>${copy(`${place.base}/faults/${fault.id}/token`, `the token URL of ${fault.title}`)}</td>
    <td>${outcome(fault, place)}</td>
  </tr>`;
}

const anchor = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function familyTable(family: FaultFamily, place: Place) {
  return html`<section
    data-family
    id="${anchor(family.title)}"
    aria-labelledby="${anchor(family.title)}-title"
  >
    <h3 id="${anchor(family.title)}-title">${family.title}</h3>
    <table aria-labelledby="${anchor(family.title)}-title">
      <thead>
        <tr>
          <th scope="col">Fault</th>
          <th scope="col">Token URL</th>
          <th scope="col">What a test says</th>
        </tr>
      </thead>
      <tbody>
        ${family.faults.map((fault) => row(fault, place))}
      </tbody>
    </table>
  </section>`;
}

/** What goes wrong beside the token endpoint: these are put into other fields of a profile. */
function otherTables({ base }: Place) {
  return [
    failingTable({
      id: 'resources',
      title: 'Resources that turn their callers away',
      address: { heading: 'Check URL', name: 'the Check URL of' },
      says: 'What a test of Basic Auth says',
      faults: resourceFaults,
      addressOf: ({ id }) => `${base}/resource-faults/${id}`,
    }),
    failingTable({
      id: 'sign-ins',
      title: 'Sign-ins that come to nothing',
      address: { heading: 'Authorization URL', name: 'the authorization URL of' },
      says: 'What a test of OAuth v2 says',
      faults: signInFaults,
      addressOf: ({ id }) => `${base}/faults/${id}/authorize`,
    }),
    failingTable({
      id: 'oauth1',
      title: 'OAuth v1 that comes to nothing',
      address: { heading: 'In place of …/oauth1 in all three links', name: 'the address of' },
      says: 'What a test of OAuth v1 says',
      faults: oauth1Faults,
      addressOf: ({ id }) => `${base}/oauth1-faults/${id}`,
    }),
  ];
}

/** What lies behind other credentials than a token. A password or key that somebody set is theirs to know. */
function resources({ settings }: Provider, { base }: Place) {
  const { username, password, apiKey } = settings;
  const known = (value: string, usual: string, name: string) =>
    value === usual ? copy(value, name) : html`<p>as it was set</p>`;
  return html`<dt>Behind a token</dt>
    <dd>${copy(`${base}/bearer/me`, 'the Check URL behind a token')}</dd>
    <dt>Behind Basic Auth</dt>
    <dd>
      ${copy(`${base}/basic/me`, 'the Check URL behind Basic Auth')} ${copy(username, 'the user name')}
      ${known(password, defaultSettings.password, 'the password')}
    </dd>
    <dt>Behind an API key</dt>
    <dd>
      ${copy(`${base}/api-key/me`, 'the Check URL behind an API key')}
      ${copy(`${base}/api-key/{key}/me`, 'the Check URL with the key in its path')}
      ${known(apiKey, defaultSettings.apiKey, 'the API key')}
      <p>
        The key is looked for in the header ${code('X-Api-Key')} or ${code('Authorization')}, and as
        ${code('api_key')} in the query or the body.
      </p>
    </dd>`;
}

function facts(provider: Provider, place: Place) {
  const { settings, name } = provider;
  const { base } = place;
  // A secret that somebody set is theirs to know.
  const isDefault = settings.clientSecret === defaultSettings.clientSecret;
  const words = (list: readonly string[]) => list.map((word) => html`${code(word)} `);
  return html`<dl>
    <dt>Authorization URL</dt>
    <dd>${copy(`${base}/authorize`, 'the authorization URL')}</dd>
    <dt>Issuer</dt>
    <dd>${copy(base, 'the issuer')}</dd>
    <dt>Token URL</dt>
    <dd>${copy(`${base}/token`, 'the token URL')}</dd>
    <dt>With a tenancy</dt>
    <dd>
      ${copy(`${base}/tenants/{tenant}/token`, 'the token URL with a tenancy')}
      <p>The tenancy is ${settings.tenants.join(' or ')}.</p>
    </dd>
    <dt>Client ID</dt>
    <dd>${copy(settings.clientId, 'the client ID')}</dd>
    <dt>Client secret</dt>
    <dd>${isDefault ? copy(settings.clientSecret ?? '', 'the client secret') : 'as it was set'}</dd>
    <dt>Scopes</dt>
    <dd>${words(settings.scopes)}of which the client may have ${words(settings.grantedScopes)}</dd>
    <dt>Token as a JWT</dt>
    <dd>Ask for the resource or audience ${words(settings.audiences)}</dd>
    <dt>Refresh token</dt>
    <dd>Ask for the scope ${code('offline_access')}. The token URL is also the refresh token URL.</dd>
    <dt>OAuth v1</dt>
    <dd>
      ${copy(`${base}/oauth1/request-token`, 'the Request Token Link')}
      ${copy(`${base}/oauth1/authorize`, 'the User Authorization Link')}
      ${copy(`${base}/oauth1/access-token`, 'the Access Token Link')}
      ${copy(`${base}/oauth1/renew`, 'the Refresh Token URL of OAuth v1')}
      ${copy(`${base}/oauth1/me`, 'the Check URL for signed calls')}
      <p>
        Client ID and client secret are the consumer key and secret. It takes ${code('HMAC-SHA1')},
        ${code('HMAC-SHA256')} and ${code('PLAINTEXT')}.
      </p>
    </dd>
    ${resources(provider, place)}
    <dt>A provider of your own</dt>
    <dd>
      Put any other name in place of ${code(name)}. ${code(`PUT ${base}/settings`)} changes its client, scopes
      and lifetime.
    </dd>
  </dl>`;
}

/**
 * The page that lists what a provider offers, with addresses to copy. `files`
 * is where its style sheet and script are, as the page reaches them.
 */
export function indexPage(provider: Provider, origin: string, files = '/') {
  const place: Place = { host: new URL(origin).hostname, base: `${origin}/${provider.name}` };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Practice identity provider</title>
        <link rel="stylesheet" href="${files}practice.css" />
        <script src="${files}practice.js" defer></script>
      </head>
      <body>
        <header>
          <h1>Practice identity provider</h1>
          <p>
            A token endpoint to learn and test with, without the internet. It knows one client, and misbehaves
            on request: each fault has an address of its own. Put one into the Token Request URL of a profile,
            and test.
          </p>
        </header>
        <main>
          <h2>The provider ${provider.name}</h2>
          ${facts(provider, place)}
          <h2>Faults</h2>
          <p>
            ${faults.length + resourceFaults.length + signInFaults.length + oauth1Faults.length} ways to
            misbehave, each with what a test of it says.
          </p>
          <nav aria-label="Faults">
            ${faultFamilies.map(({ title }) => html`<a href="#${anchor(title)}">${title}</a> `)}
            <a href="#resources">Resources</a> <a href="#sign-ins">Sign-ins</a>
            <a href="#oauth1">OAuth v1</a>
          </nav>
          <p class="search" hidden>
            <label for="search">Search faults</label>
            <input id="search" type="search" autocomplete="off" />
            <span role="status"></span>
          </p>
          ${faultFamilies.map((family) => familyTable(family, place))} ${otherTables(place)}
        </main>
      </body>
    </html>`;
}
