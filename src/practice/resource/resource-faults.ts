import { jsonAnswer } from '../token/json-answer.ts';

/** One way in which a protected resource turns a caller away. */
export interface ResourceFault {
  /** Its place in the address: `/{provider}/resource-faults/{id}`. */
  readonly id: string;
  readonly title: string;
  readonly does: string;
  /** The diagnosis code that a test without a token ends with. */
  readonly expected: string;
  readonly answer: () => Response;
}

const loginPage =
  '<!doctype html><html lang="en"><head><title>Sign in</title></head><body><form><input type="password" aria-label="Password"></form></body></html>';

/** The ways there are, each at an address of its own. */
export const resourceFaults: readonly ResourceFault[] = [
  {
    id: 'forbidden',
    title: 'No permission',
    does: 'Knows the caller and refuses the call.',
    expected: 'call_forbidden',
    answer: () => jsonAnswer(403, { message: 'This account may not do that.' }),
  },
  {
    id: 'gateway-key',
    title: 'A gateway’s refusal',
    does: 'Refuses a key with the status 403, as some API gateways do.',
    expected: 'call_credentials_refused',
    answer: () => jsonAnswer(403, { message: 'Invalid API key in request.' }),
  },
  {
    id: 'wants-bearer',
    title: 'Wants a token',
    does: 'Wants a Bearer token in place of what it was sent.',
    expected: 'call_scheme_wrong',
    answer: () => jsonAnswer(401, {}, { 'www-authenticate': 'Bearer realm="practice"' }),
  },
  {
    id: 'login-page',
    title: 'A login page',
    does: 'Shows a page for people, with the status 200.',
    expected: 'call_login_page',
    answer: () => new Response(loginPage, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  },
  {
    id: 'busy',
    title: 'Too many calls',
    does: 'Asks for a pause of 30 seconds.',
    expected: 'call_rate_limited',
    answer: () => jsonAnswer(429, { message: 'Slow down.' }, { 'retry-after': '30' }),
  },
];
