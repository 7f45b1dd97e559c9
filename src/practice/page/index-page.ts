import { html } from 'hono/html';
import { faultFamilies } from '../faults.ts';
import type { Fault, FaultFamily } from '../faults/fault.ts';
import type { Provider } from '../providers.ts';
import { resourceFaults } from '../resource/resource-faults.ts';
import { defaultSettings } from '../settings.ts';

const copy = (text: string) => html`<code class="copy">${text}</code>`;

function expectation(fault: Fault) {
  if (fault.expected !== null) return html`Fails: <code>${fault.expected}</code>`;
  if (fault.warnings === undefined) return html`Passes`;
  return html`Passes, with the warning ${fault.warnings.map((code) => html`<code>${code}</code> `)}`;
}

function familyTable({ title, faults }: FaultFamily, base: string) {
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Fault</th>
        <th scope="col">What it does</th>
        <th scope="col">Token URL</th>
        <th scope="col">A test</th>
      </tr>
    </thead>
    <tbody>
      ${faults.map(
        (fault) =>
          html` <tr>
            <th scope="row">${fault.title}</th>
            <td>${fault.does}</td>
            <td>${copy(`${base}/faults/${fault.id}/token`)}</td>
            <td>${expectation(fault)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function resourceTable(base: string) {
  return html`<table>
    <caption>
      Resources that turn their callers away
    </caption>
    <thead>
      <tr>
        <th scope="col">Fault</th>
        <th scope="col">What it does</th>
        <th scope="col">Check URL</th>
        <th scope="col">A test of Basic Auth</th>
      </tr>
    </thead>
    <tbody>
      ${resourceFaults.map(
        ({ id, title, does, expected }) =>
          html` <tr>
            <th scope="row">${title}</th>
            <td>${does}</td>
            <td>${copy(`${base}/resource-faults/${id}`)}</td>
            <td>Fails: <code>${expected}</code></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The page that lists what a provider offers, with addresses to copy. */
export function indexPage({ name, settings }: Provider, origin: string) {
  const base = `${origin}/${name}`;
  // A secret that somebody set is theirs to know.
  const isDefault = settings.clientSecret === defaultSettings.clientSecret;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Practice identity provider</title>
        <link rel="stylesheet" href="/practice.css" />
      </head>
      <body>
        <h1>Practice identity provider</h1>
        <p>
          A token endpoint to learn and test with. It knows one client, and misbehaves on request: each fault
          has an address of its own.
        </p>
        <h2>The provider ${name}</h2>
        <dl>
          <dt>Token URL</dt>
          <dd>${copy(`${base}/token`)}</dd>
          <dt>Token URL with a tenancy</dt>
          <dd>
            ${copy(`${base}/tenants/{tenant}/token`)}, where the tenancy is ${settings.tenants.join(' or ')}
          </dd>
          <dt>Client ID</dt>
          <dd>${copy(settings.clientId)}</dd>
          <dt>Client secret</dt>
          <dd>${isDefault ? copy(settings.clientSecret ?? '') : 'as it was set'}</dd>
          <dt>Scopes</dt>
          <dd>
            ${settings.scopes.map((scope) => html`<code>${scope}</code> `)}of which the client may have
            ${settings.grantedScopes.map((scope) => html`<code>${scope}</code> `)}
          </dd>
          <dt>resource or audience, for a token that is a JWT</dt>
          <dd>${settings.audiences.map((audience) => html`<code>${audience}</code> `)}</dd>
          <dt>Refresh token</dt>
          <dd>Ask for the scope <code>offline_access</code>. The token URL is also the refresh token URL.</dd>
          <dt>A resource behind Basic Auth</dt>
          <dd>
            ${copy(`${base}/basic/me`)}, for the user ${copy(settings.username)} with the password
            ${settings.password === defaultSettings.password ? copy(settings.password) : 'that was set'}
          </dd>
          <dt>A resource behind an API key</dt>
          <dd>
            ${copy(`${base}/api-key/me`)} or ${copy(`${base}/api-key/{key}/me`)}, with the key
            ${settings.apiKey === defaultSettings.apiKey ? copy(settings.apiKey) : 'that was set'} in the
            header
            <code>X-Api-Key</code> or <code>Authorization</code>, or as <code>api_key</code> in the query or
            the body
          </dd>
          <dt>A provider of your own</dt>
          <dd>
            Put any other name in place of <code>${name}</code>. <code>PUT ${base}/settings</code> changes its
            client, scopes and lifetime.
          </dd>
        </dl>
        <h2>Faults</h2>
        ${faultFamilies.map((family) => familyTable(family, base))} ${resourceTable(base)}
      </body>
    </html>`;
}
