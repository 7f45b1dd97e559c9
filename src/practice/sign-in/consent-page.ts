import { html } from 'hono/html';

const page = (title: string, content: unknown) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/practice.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;

/** Who asks, and for which scope where there is any. */
function question(clientId: string, scopes: readonly string[]) {
  const who = html`The client <code>${clientId}</code> asks to act for you`;
  if (scopes.length === 0) return html`<p>${who}.</p>`;
  return html`<p>${who}, with the scope:</p>
    <ul>
      ${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
    </ul>`;
}

/** Asks the user. The address that it is sent to holds the request, so that nothing has to be remembered meanwhile. */
export function consentPage(clientId: string, scopes: readonly string[]) {
  return page(
    'Practice identity provider',
    html`${question(clientId, scopes)}
      <form method="post">
        <button name="decision" value="allow">Allow</button>
        <button name="decision" value="deny">Deny</button>
      </form>`,
  );
}

/** Says why the user is not sent back. */
export function deadEndPage(why: string) {
  return page('The sign-in cannot go on', html`<p>${why}</p>`);
}

/** Nothing but the style sheet may load; the form ends at the client. */
export function consentHeaders(redirectUri: string | null): Readonly<Record<string, string>> {
  const target = redirectUri === null ? '' : ` ${new URL(redirectUri).origin}`;
  return {
    'content-security-policy': `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'${target}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
