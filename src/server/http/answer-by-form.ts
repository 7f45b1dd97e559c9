import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { answerSignIn } from '#contract/endpoints/sign-ins.ts';
import { Failure } from '#service/failure.ts';
import type { HostEnvironment } from './host-environment.ts';

const path = basePath + answerSignIn.path;
/** Of a form. Tokens and facts about the user, which are left out, may take most of it. */
const formBytes = 64 * 1024;
/** More makes no address that a browser follows everywhere. */
const queryLength = 8 * 1024;

/** What tells how a sign-in ended. Tokens and facts about the user, which some providers add, are left where they are. */
const told = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri'];

/**
 * Leads answers of providers that come as a form (OAuth 2.0 Form Post Response
 * Mode) to where the others come. Pages of other sites send them, and so they
 * stand before what refuses those; nothing is carried out here.
 */
export function answersByForm(): Hono<HostEnvironment> {
  const app = new Hono<HostEnvironment>();
  const onError = () => {
    throw new Failure('payload_too_large', 'The answer of the identity provider is too large to be read.');
  };
  app.post(path, bodyLimit({ maxSize: formBytes, onError }), async (context) => {
    const answer = [...new URLSearchParams(await context.req.text())].filter(([name]) => told.includes(name));
    const query = new URLSearchParams(answer).toString();
    if (query.length > queryLength) onError();
    // The window that a page of ours opened stays in touch with it, as at the end of a sign-in.
    context.header('cross-origin-opener-policy', 'unsafe-none');
    return context.redirect(`${path}?${query}`, 303);
  });
  return app;
}
