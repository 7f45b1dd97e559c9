import { enteredSecrets } from './entered-credentials.ts';
import { defineFlow } from './flow.ts';
import { factsOf } from './profile-facts.ts';

/** An API key: what is entered goes along with every call, where the authorization fields put it. */
export const apiKeyFlow = defineFlow('api_key', {
  facts: (profile, tenant) => factsOf(profile, tenant, { credential: 'the API key' }),

  run: () => Promise.resolve({ exchanges: [], problem: null }),

  credentials: (profile, _run, { inputs }) => ({
    values: { inputs },
    secrets: enteredSecrets(profile, inputs),
  }),
});
