import { bodyTexts } from './de/service/bodies.ts';
import { callTexts } from './de/service/calls.ts';
import { httpTexts } from './de/service/http.ts';
import { maskTexts } from './de/service/masks.ts';
import { networkTexts } from './de/service/network.ts';
import { oauthTexts } from './de/service/oauth.ts';
import { knownProviders } from './de/service/providers/known-providers.ts';
import { providerNotes } from './de/service/providers/notes.ts';
import { policyTexts } from './de/service/policy.ts';
import { oauth1Texts } from './de/service/oauth1.ts';
import { signInTexts } from './de/service/sign-in.ts';
import { suggestionTexts } from './de/service/suggestions.ts';
import { tlsTexts } from './de/service/tls.ts';
import { tokenTexts } from './de/service/tokens.ts';
import { transferTexts } from './de/service/transfer.ts';
import { warningTexts } from './de/service/warnings.ts';
import { words } from './de/service/words.ts';
import type { ServiceTexts } from './service-language.ts';

/** What the service says of tests, in German. */
export const deServiceTexts: ServiceTexts = {
  failures: {
    ...policyTexts,
    ...networkTexts,
    ...tlsTexts,
    ...transferTexts,
    ...httpTexts,
    ...oauthTexts,
    ...bodyTexts,
    ...tokenTexts,
    ...callTexts,
    ...signInTexts,
    ...oauth1Texts,
    ...knownProviders.meanings,
  },
  suggestions: { ...suggestionTexts, ...knownProviders.advice },
  warnings: warningTexts,
  afterToken: {
    refresh: 'Ein Token kam, aber sein Refresh schlug fehl.',
    check: 'Ein Token kam, aber der API-Aufruf schlug fehl.',
  },
  reference:
    'Microsoft beschreibt diese Nummer unter https://login.microsoftonline.com/error?code={providerCode}.',
  providerNotes,
  words,
  masks: maskTexts,
};
