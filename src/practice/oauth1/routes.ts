import type { Context, Hono } from 'hono';
import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import {
  answerAccessToken,
  answerOAuth1Resource,
  answerRenewal,
  answerRequestToken,
  answerUserAuthorization,
  oauth1FaultOf,
  type OAuth1Context,
} from './endpoints.ts';

type Answer = Response | Promise<Response>;
type WithProvider = (answer: (provider: Provider, c: Context) => Answer) => (c: Context) => Answer;

/** The endpoints of OAuth v1, well-behaved and with each fault. */
export function routeOAuth1(app: Hono, withProvider: WithProvider, ports: Ports): void {
  const endpoints: Readonly<Record<string, (c: Context, context: OAuth1Context) => Answer>> = {
    'request-token': (c, context) => answerRequestToken(c.req.raw, context),
    authorize: answerUserAuthorization,
    'access-token': (c, context) => answerAccessToken(c.req.raw, context),
    renew: (c, context) => answerRenewal(c.req.raw, context),
    me: (c, context) => answerOAuth1Resource(c.req.raw, context),
  };
  for (const [name, answer] of Object.entries(endpoints)) {
    app.all(
      `/:provider/oauth1/${name}`,
      withProvider((provider, c) => answer(c, { provider, ports, fault: null })),
    );
    app.all(
      `/:provider/oauth1-faults/:fault/${name}`,
      withProvider((provider, c) => {
        const fault = oauth1FaultOf(c.req.param('fault') ?? '');
        return fault === null ? c.notFound() : answer(c, { provider, ports, fault });
      }),
    );
  }
}
