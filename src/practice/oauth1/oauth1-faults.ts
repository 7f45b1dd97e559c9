/** One way in which a provider of OAuth v1 misbehaves. */
export interface OAuth1Fault {
  /** Its place in the address: `/{provider}/oauth1-faults/{id}/request-token` and the like. */
  readonly id: string;
  readonly title: string;
  /** What the provider does, in one sentence. */
  readonly does: string;
  /** The diagnosis code that a test of it ends with. */
  readonly expected: string;
  /** Changes the answer with a request token in place, or takes its place. */
  readonly requestToken?: (answer: URLSearchParams) => Response | undefined;
  /** Changes in place what the user is sent back with. */
  readonly back?: (answer: URLSearchParams) => void;
  /** The same of the answer with an access token. */
  readonly accessToken?: (answer: URLSearchParams) => Response | undefined;
}

function problem(name: string, status = 401): Response {
  return new Response(`oauth_problem=${name}`, {
    status,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}

function instead(answer: URLSearchParams, members: Readonly<Record<string, string>>): void {
  answer.delete('oauth_verifier');
  for (const [name, value] of Object.entries(members)) answer.set(name, value);
}

/** Every fault of a provider of OAuth v1. */
export const oauth1Faults: readonly OAuth1Fault[] = [
  {
    id: 'unconfirmed',
    title: 'Callback not confirmed',
    does: 'Gives a request token as OAuth 1.0 did, without oauth_callback_confirmed.',
    expected: 'oauth1_callback_unconfirmed',
    requestToken: (answer) => {
      answer.delete('oauth_callback_confirmed');
    },
  },
  {
    id: 'callback-refused',
    title: 'Callback refused',
    does: 'Does not take the Callback URL.',
    expected: 'oauth1_callback_refused',
    requestToken: () =>
      new Response('Callback URL not approved for this client application.', { status: 403 }),
  },
  {
    id: 'clock',
    title: 'Time refused',
    does: 'Says that the time of the request is wrong.',
    expected: 'oauth1_time_refused',
    requestToken: () => problem('timestamp_refused'),
  },
  {
    id: 'method',
    title: 'Signature method refused',
    does: 'Takes no signature method that there is.',
    expected: 'oauth1_method_refused',
    requestToken: () => problem('signature_method_rejected', 400),
  },
  {
    id: 'page',
    title: 'A page in place of a token',
    does: 'Answers with a web page.',
    expected: 'oauth1_answer_unreadable',
    requestToken: () =>
      new Response('<!doctype html><title>Welcome</title><p>Hello.</p>', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
  },
  {
    id: 'denied',
    title: 'Denied',
    does: 'Sends the user back with denied in place of a verifier, whatever they decide.',
    expected: 'sign_in_denied',
    back: (answer) => instead(answer, { denied: answer.get('oauth_token') ?? '' }),
  },
  {
    id: 'other-token',
    title: 'Another request token',
    does: 'Sends the user back with a request token that nobody has asked for.',
    expected: 'sign_in_token_mismatch',
    back: (answer) => answer.set('oauth_token', 'another-token'),
  },
  {
    id: 'no-verifier',
    title: 'No verifier',
    does: 'Sends the user back without a verifier.',
    expected: 'sign_in_verifier_missing',
    back: (answer) => answer.delete('oauth_verifier'),
  },
  {
    id: 'wrong-verifier',
    title: 'A verifier that does not fit',
    does: 'Sends the user back with a verifier that it does not know.',
    expected: 'oauth1_token_refused',
    back: (answer) => answer.set('oauth_verifier', 'another-verifier'),
  },
  {
    id: 'no-secret',
    title: 'No token secret',
    does: 'Gives an access token without its secret.',
    expected: 'oauth1_credentials_missing',
    accessToken: (answer) => {
      answer.delete('oauth_token_secret');
    },
  },
  {
    id: 'two-tokens',
    title: 'Two access tokens',
    does: 'Gives two access tokens in one answer.',
    expected: 'oauth1_answer_ambiguous',
    accessToken: (answer) => {
      answer.append('oauth_token', 'another-token');
    },
  },
];
