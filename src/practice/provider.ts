import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '#contract/limits.ts';
import { faultOf } from './faults.ts';
import { indexPage } from './page/index-page.ts';
import { script } from './page/script.ts';
import { pageHeaders, styles } from './page/styles.ts';
import { routeOAuth1 } from './oauth1/routes.ts';
import { metadataOf } from './metadata.ts';
import type { Ports } from './ports.ts';
import { Providers, type Provider } from './providers.ts';
import { answerApiKeyResource } from './resource/api-key-resource.ts';
import { answerBearerResource } from './resource/bearer-resource.ts';
import { answerBasicResource } from './resource/basic-resource.ts';
import { resourceFaults } from './resource/resource-faults.ts';
import { settingsSchema } from './settings.ts';
import { answerAuthorizationRequest, signInFaultOf } from './sign-in/authorization-endpoint.ts';
import { tenantOfHost } from './tenancy.ts';
import { jsonAnswer } from './token/json-answer.ts';
import { publicKeys } from './token/jwt.ts';
import { answerTokenRequest, type TokenContext } from './token/token-endpoint.ts';

/** The provider that the page at `/` speaks of. */
export const defaultProvider = 'default';

function contextOf(request: Request, provider: Provider, tenant: string | null, ports: Ports): TokenContext {
  const { origin, hostname } = new URL(request.url);
  return {
    provider,
    tenant: tenant ?? tenantOfHost(hostname),
    issuer: `${origin}/${provider.name}`,
    ports,
  };
}

function answerFault(id: string, request: Request, context: TokenContext): Response | Promise<Response> {
  const fault = faultOf(id);
  if (fault === null) return jsonAnswer(404, { message: `There is no fault ${id} here.` });
  const attempt = (context.provider.attempts.get(id) ?? 0) + 1;
  context.provider.attempts.set(id, attempt);
  return fault.answer({
    ...context,
    request,
    attempt,
    behave: (changed = request) => answerTokenRequest(changed, context),
  });
}

/**
 * Makes the practice identity provider: a token endpoint that behaves well, and
 * beside it one for each fault. Every name in the first place of the path is a
 * provider of its own, with state and settings that no other sees.
 *
 * - `POST /{provider}/token`, `POST /{provider}/tenants/{tenant}/token`
 * - `POST /{provider}/faults/{fault}/token`
 * - `/{provider}/bearer/me`, `/{provider}/basic/me`, `/{provider}/api-key/me`, `/{provider}/api-key/{key}/me` resources behind a token or other credentials
 * - `/{provider}/resource-faults/{fault}` a resource that turns its caller away
 * - `GET /{provider}/.well-known/openid-configuration` what it says of itself, also where RFC 8414 has it
 * - `/{provider}/authorize` asks a user for their consent, `/{provider}/faults/{fault}/authorize` with a fault
 * - `/{provider}/oauth1/request-token`, `…/authorize`, `…/access-token`, `…/renew`, `…/me` OAuth v1, `/{provider}/oauth1-faults/{fault}/…` with a fault
 * - `GET /{provider}/jwks` the keys of its JWTs
 * - `PUT /{provider}/settings` starts it anew with the settings given (`settings.ts`)
 * - `GET /` and `GET /{provider}` the page that lists all this
 */
export function createPracticeProvider(ports: Ports): Hono {
  const providers = new Providers();
  const app = new Hono();

  const withProvider =
    (answer: (provider: Provider, c: Context) => Response | Promise<Response>) => (c: Context) => {
      const provider = providers.find(c.req.param('provider') ?? defaultProvider);
      return provider === null ? c.notFound() : answer(provider, c);
    };

  app.use(bodyLimit({ maxSize: limits.bodyBytes }));
  app.notFound(() => jsonAnswer(404, { message: 'There is nothing here. GET / lists the addresses.' }));
  app.get('/practice.css', (c) => c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/practice.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  const showPage = withProvider((provider, c) =>
    c.html(indexPage(provider, new URL(c.req.url).origin), 200, pageHeaders),
  );
  app.get('/', showPage);
  app.get('/:provider', showPage);

  app.put('/:provider/settings', async (c) => {
    const settings = settingsSchema.safeParse(await c.req.json<unknown>().catch(() => null));
    if (!settings.success) return jsonAnswer(400, { message: settings.error.message });
    const name = c.req.param('provider');
    if (providers.find(name) === null) return c.notFound();
    providers.configure(name, settings.data);
    return c.body(null, 204);
  });

  const metadata = withProvider((provider, c) =>
    jsonAnswer(200, metadataOf(`${new URL(c.req.url).origin}/${provider.name}`, provider)),
  );
  app.get('/:provider/.well-known/openid-configuration', metadata);
  app.get('/.well-known/oauth-authorization-server/:provider', metadata);
  app.get(
    '/:provider/jwks',
    withProvider(async (provider) => jsonAnswer(200, await publicKeys(provider))),
  );
  app.on(
    ['GET', 'POST'],
    '/:provider/authorize',
    withProvider((provider, c) => answerAuthorizationRequest(c, provider, ports, null)),
  );
  app.on(
    ['GET', 'POST'],
    '/:provider/faults/:fault/authorize',
    withProvider((provider, c) => {
      const fault = signInFaultOf(c.req.param('fault') ?? '');
      return fault === null ? c.notFound() : answerAuthorizationRequest(c, provider, ports, fault);
    }),
  );
  const token = withProvider((provider, c) =>
    answerTokenRequest(c.req.raw, contextOf(c.req.raw, provider, c.req.param('tenant') ?? null, ports)),
  );
  app.all('/:provider/token', token);
  app.all('/:provider/tenants/:tenant/token', token);
  app.all(
    '/:provider/faults/:fault/token',
    withProvider((provider, c) =>
      answerFault(c.req.param('fault') ?? '', c.req.raw, contextOf(c.req.raw, provider, null, ports)),
    ),
  );
  routeOAuth1(app, withProvider, ports);
  app.all(
    '/:provider/bearer/me',
    withProvider((provider, c) => answerBearerResource(c.req.raw, provider)),
  );
  app.all(
    '/:provider/basic/me',
    withProvider((provider, c) => answerBasicResource(c.req.raw, provider)),
  );
  const apiKey = withProvider((provider, c) =>
    answerApiKeyResource(c.req.raw, provider, c.req.param('key') ?? null),
  );
  app.all('/:provider/api-key/me', apiKey);
  app.all('/:provider/api-key/:key/me', apiKey);
  app.all(
    '/:provider/resource-faults/:fault',
    withProvider((_, c) => {
      const fault = resourceFaults.find(({ id }) => id === c.req.param('fault'));
      return fault?.answer() ?? jsonAnswer(404, { message: 'There is no such fault here.' });
    }),
  );
  return app;
}
