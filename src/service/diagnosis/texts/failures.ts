import { bodyTexts } from './bodies.ts';
import { callTexts } from './calls.ts';
import { httpTexts } from './http.ts';
import { networkTexts } from './network.ts';
import { oauth1CallTexts, oauth1SignInTexts, oauth1Texts } from './oauth1.ts';
import { oauthTexts } from './oauth.ts';
import { policyTexts } from './policy.ts';
import { signInTexts } from './sign-in.ts';
import { tlsTexts } from './tls.ts';
import { tokenTexts } from './tokens.ts';
import { transferTexts } from './transfer.ts';

/** The texts of every code that a test can fail with. */
export const failureTexts = {
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
  ...oauth1CallTexts,
  ...oauth1SignInTexts,
};

/** What a test can fail with. Codes are stable. */
export type FailureCode = keyof typeof failureTexts;
