import { Hono } from 'hono';
import { createApi } from '#service/http/api.ts';
import type { Clock, Random } from '#service/ports.ts';
import type { Service } from '#service/service.ts';
import type { HostLog } from '../log/host-log.ts';
import { noHashes } from '../page/inline-hashes.ts';
import type { PageFiles } from '../page/page-files.ts';
import { pageVersionHeader } from '../page/page-version.ts';
import { servePage } from '../page/serve-page.ts';
import type { Activity } from './activity.ts';
import { answersByForm } from './answer-by-form.ts';
import { checkHost } from './check-host.ts';
import { checkOrigin } from './check-origin.ts';
import { healthRoutes } from './health.ts';
import type { HostEnvironment } from './host-environment.ts';
import { logRequests } from './log-requests.ts';
import { answerProblem } from './problem-answer.ts';
import { requestId } from './request-id.ts';
import { securityHeaders, withHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

export interface HostAppOptions {
  readonly service: Service;
  /** Null where the page was not built. */
  readonly page: PageFiles | null;
  readonly site: Site;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: HostLog;
  readonly activity: Activity;
  readonly ping: () => Promise<void>;
}

/**
 * The API and the page as one app. What guards it stands before all routes and
 * looks at no path, so that no spelling of an address goes around it. What
 * comes as a form from a provider is let by, and only led on.
 */
export function createHostApp(options: HostAppOptions): Hono<HostEnvironment> {
  const { service, page, site, clock, random, log, activity, ping } = options;
  const isHttpsOnly = site.publicOrigin?.startsWith('https:') ?? false;
  const app = new Hono<HostEnvironment>();
  app.use(activity.count);
  app.use(requestId({ clock, random }));
  app.use(logRequests(log));
  app.use(
    withHeaders({
      ...securityHeaders(page?.inlineHashes ?? noHashes, isHttpsOnly),
      ...pageVersionHeader(page),
    }),
  );
  app.use(checkHost(site));
  app.route('/', answersByForm());
  app.use(checkOrigin(site));
  app.route('/', healthRoutes(ping));
  app.route('/', createApi(service, { clock, random, log }));
  app.all('*', (context) => servePage(context, page));
  app.onError((error, context) => answerProblem(context, error, log));
  return app;
}
