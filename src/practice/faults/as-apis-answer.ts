import { fixed, json } from './answers.ts';
import type { FaultFamily } from './fault.ts';

const bearer = (error: string, more = '') => ({
  'www-authenticate': `Bearer realm="practice", error="${error}"${more}`,
});

/** Answers of RFC 6750, which an API gives and no token endpoint. Put one into the Check URL of a profile. */
export const asApisAnswer: FaultFamily = {
  title: 'As an API answers (for the Check URL)',
  faults: [
    {
      id: 'token-not-accepted',
      title: 'invalid_token',
      does: 'Does not accept any token: 401 with the challenge that RFC 6750 prescribes.',
      expected: 'unauthorized',
      answer: fixed(401, null, bearer('invalid_token', ', error_description="The token is unknown."')),
    },
    {
      id: 'insufficient-scope',
      title: 'insufficient_scope',
      does: 'Accepts the token, and wants a scope that it does not have.',
      expected: 'forbidden',
      answer: fixed(403, null, bearer('insufficient_scope', ', scope="api:read api:admin"')),
    },
    {
      id: 'wants-dpop',
      title: 'Another scheme than Bearer',
      does: 'Only takes tokens that are bound to a key (DPoP).',
      expected: 'unauthorized',
      answer: fixed(401, null, { 'www-authenticate': 'DPoP algs="ES256"' }),
    },
    {
      id: 'wants-another-header',
      title: 'Another header too',
      does: 'Wants the client ID in a header of its own beside the token.',
      expected: 'unauthorized',
      answer: json(401, { message: 'The header Client-Id is missing.' }),
    },
    {
      id: 'account-locked',
      title: 'A locked account',
      does: 'Says that the account which calls is locked.',
      expected: 'unauthorized',
      answer: json(401, { message: 'The account is locked.' }),
    },
    {
      id: 'wants-user',
      title: 'A call about a user',
      does: 'Wants the token of a user, and not that of a client.',
      expected: 'forbidden',
      answer: json(403, { message: 'This call needs a user context.' }),
    },
    {
      id: 'input-refused',
      title: '422',
      does: 'Takes the token, and misses a parameter of the call.',
      expected: 'http_error',
      answer: json(422, { message: 'The parameter filter is missing.' }),
    },
  ],
};
