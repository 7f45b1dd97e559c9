import { callRules } from './check/call-rules.ts';
import { frontRules } from './rules/front-of-endpoint.ts';
import { cancelledRule, networkRules } from './rules/network.ts';
import { bodyRules, noContentRule } from './rules/bodies.ts';
import {
  otherStatusRules,
  rateLimitRule,
  tellingStatusRules,
  unexpectedStatusRule,
} from './rules/http-statuses.ts';
import { errorInSuccessRule, oauthErrorRules, unknownOAuthErrorRule } from './rules/oauth-errors.ts';
import { profileWarningRules } from './rules/profile-warnings.ts';
import { policyRules } from './rules/policy.ts';
import { redirectRules } from './rules/redirects.ts';
import { requestInvalidHead } from './rules/request-invalid.ts';
import { tlsRules } from './rules/tls.ts';
import { tokenRules } from './rules/tokens.ts';
import * as oauth1 from './oauth1/credential-rules.ts';
import { oauth1SignInRules } from './sign-in/oauth1-sign-in-rules.ts';
import { signInRules, unansweredRules } from './sign-in/sign-in-rules.ts';
import { transferRules } from './rules/transfer.ts';
import { unforeseenFailureRule, unforeseenRule } from './rules/unforeseen.ts';
import { answerWarningRules } from './rules/answer-warnings.ts';
import { tokenWarningRules } from './rules/token-warnings.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import type { FailureRule, WarningRule } from './rule.ts';
import { sessionWarningRules } from './oauth1/session-warnings.ts';
import type { SeenCredentials } from './oauth1/seen-credentials.ts';
import type { SeenAnswer, SeenFailure, SeenToken } from './seen.ts';

/** Why an exchange ended before a whole answer. The first that applies is the diagnosis. */
export const failureRules: readonly FailureRule<SeenFailure>[] = [
  cancelledRule,
  ...policyRules,
  ...networkRules,
  ...tlsRules,
  ...transferRules,
];

/**
 * What is wrong with a whole answer. The first that applies is the diagnosis:
 * where a redirect leads, how long to wait and what stands in front come before what the body says,
 * a known error code before the status, the status before an unknown code.
 */
export const answerRules: readonly FailureRule<SeenAnswer>[] = [
  ...redirectRules,
  rateLimitRule,
  ...frontRules,
  ...oauthErrorRules,
  ...tellingStatusRules,
  unknownOAuthErrorRule,
  ...otherStatusRules,
  noContentRule,
  errorInSuccessRule,
  ...bodyRules,
  ...tokenRules,
];

/** What is wrong with a whole answer to a request for credentials of OAuth v1, in the same order. */
export const oauth1AnswerRules: readonly FailureRule<SeenCredentials>[] = [
  ...redirectRules,
  rateLimitRule,
  ...frontRules,
  ...oauth1.credentialRules,
  ...tellingStatusRules,
  ...oauth1.refusalRules,
  unexpectedStatusRule,
  ...oauth1.answerRules,
];

/** What a test says where nothing else applies. */
export const lastResort = { answer: unforeseenRule, failure: unforeseenFailureRule };

/** Every code that a test can fail with, in the order of looking: what docs list and tests walk. */
export const failureCatalogue: readonly Pick<FailureRule<never>, 'code' | 'stage' | 'confidence'>[] = [
  requestInvalidHead,
  ...failureRules,
  lastResort.failure,
  ...answerRules,
  lastResort.answer,
  ...callRules,
  ...unansweredRules,
  ...signInRules,
  ...oauth1AnswerRules,
  ...oauth1SignInRules,
];

/** What is worth knowing of a profile, of any answer, and of an answer with a usable token or credentials of OAuth v1. */
export const warningRules: {
  readonly profile: readonly WarningRule<ProfileFacts>[];
  readonly answer: readonly WarningRule<SeenAnswer>[];
  readonly token: readonly WarningRule<SeenToken>[];
  readonly credentials: readonly WarningRule<SeenCredentials>[];
} = {
  profile: profileWarningRules,
  answer: answerWarningRules,
  token: tokenWarningRules,
  credentials: sessionWarningRules,
};
