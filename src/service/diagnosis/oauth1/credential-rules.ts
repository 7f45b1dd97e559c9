import type { TextParameters } from '#contract/diagnosis.ts';
import { signatureMethodNames } from '../../authorization/oauth1/signature.ts';
import { clockParameters } from '../clock-difference.ts';
import { otherMethods } from './other-methods.ts';
import { answerRule, type AnswerCase, type FailureRule, type SuggestionDraft } from '../rule.ts';
import { registerCallback } from '../rules/about-sign-in.ts';
import type { oauth1Texts } from '../texts/oauth1.ts';
import { withoutEnd } from '../without-end.ts';
import { oauthProblem, problemCode, reported, wordsOf, type SeenCredentials } from './seen-credentials.ts';

interface CredentialCase extends Pick<AnswerCase<SeenCredentials>, 'when' | 'confidence'> {
  readonly suggests: AnswerCase<SeenCredentials>['suggestions'];
}

function said(seen: SeenCredentials): string | null {
  const { answer, error } = seen;
  const advice = reported(seen, 'oauth_problem_advice');
  const text = advice ?? error?.description ?? (answer.format === 'text' ? answer.text : null);
  // The problem is told apart, and the texts end the sentence themselves.
  return text === oauthProblem(seen) ? null : withoutEnd(text?.trim() ?? null);
}

function parametersOf(seen: SeenCredentials): TextParameters {
  const { facts, asked, found } = seen;
  const method = facts.signatureMethod;
  return {
    problem: withoutEnd(oauthProblem(seen)),
    error: oauthProblem(seen) ?? seen.error?.code ?? null,
    description: said(seen),
    signatureMethod: method === null ? null : signatureMethodNames[method],
    callbackUrl: asked.callbackUrl,
    isTemporary: asked.asksFor === 'temporary',
    isToken: seen.step === 'token' && !isDenied(seen) && !isUndecided(seen),
    isUndecided: isUndecided(seen),
    isDenied: isDenied(seen),
    ...clockParameters(seen),
    ...found?.parameters,
    absent: reported(seen, 'oauth_parameters_absent'),
  };
}

function credentialRule(
  code: keyof typeof oauth1Texts,
  { suggests, ...given }: CredentialCase,
): FailureRule<SeenCredentials> {
  return answerRule(code, { ...given, parameters: parametersOf, suggestions: suggests });
}

/** Named as the problem, or said in words by an answer that refuses. */
const names =
  (problem: RegExp, words?: RegExp) =>
  (seen: SeenCredentials): boolean => {
    const code = problemCode(seen);
    if (code !== null) return problem.test(code);
    const sentence = oauthProblem(seen);
    if (sentence !== null) return words?.test(sentence) === true;
    return !seen.isSuccess && words?.test(wordsOf(seen)) === true;
  };

/** The user, and not what was sent, is what the token fails by. */
function isDenied(seen: SeenCredentials): boolean {
  return /^(?:permission_denied|user_refused)$/.test(problemCode(seen) ?? '');
}

/** The user came back before the decision, or was never asked for it. */
function isUndecided(seen: SeenCredentials): boolean {
  return problemCode(seen) === 'permission_unknown';
}

const checkConsumer: SuggestionDraft = { code: 'check_consumer', field: 'consumerSecret' };
const checkLink: SuggestionDraft = { code: 'check_link', field: 'tokenRequestUrl' };
const begin: SuggestionDraft = { code: 'finish_sign_in' };

const callback = /call.?back(?!_confirmed)/i;

/**
 * Callbacks are named among the parameters that are missing or wrong, or in words. Where a signature is refused, what
 * was signed may be repeated, with the callback in it.
 */
function namesCallback(seen: SeenCredentials): boolean {
  const code = problemCode(seen);
  if (code !== null) {
    const named = ['oauth_parameters_absent', 'oauth_parameters_rejected', 'oauth_problem_advice'];
    const isOfParameters = /^parameter_|callback/.test(code);
    return isOfParameters && callback.test([code, ...named.map((name) => reported(seen, name))].join(' '));
  }
  const words = oauthProblem(seen) ?? (seen.isSuccess ? '' : wordsOf(seen));
  return callback.test(words) && !/signature|base.?string/i.test(words);
}

/** What a provider says in its own way why it gives no credentials, and what is wrong with those that came. */
export const credentialRules: readonly FailureRule<SeenCredentials>[] = [
  credentialRule('oauth1_callback_refused', {
    when: namesCallback,
    confidence: 'likely',
    suggests: () => [registerCallback, { code: 'ask_provider' }],
  }),
  credentialRule('oauth1_method_refused', {
    when: names(/^signature_method_rejected$/, /signature.?method/i),
    suggests: ({ facts }) => [...otherMethods(facts), { code: 'read_documentation' }],
  }),
  credentialRule('oauth1_time_refused', {
    when: names(/^(?:timestamp_refused|nonce_used)$/, /time.?stamp|nonce/i),
    confidence: 'likely',
    suggests: (seen) => {
      if (clockParameters(seen).clocksAgree === true)
        return [{ code: 'test_again' }, { code: 'ask_provider' }];
      const isNonce = /^nonce_used$|\bnonce\b.*\bused\b/i.test(oauthProblem(seen) ?? '');
      const [first, second] = isNonce
        ? (['test_again', 'check_clock'] as const)
        : (['check_clock', 'test_again'] as const);
      return [{ code: first }, { code: second }];
    },
  }),
  credentialRule('oauth1_signature_refused', {
    when: names(/^(?:\w+_)?signature_invalid$/, /signature/i),
    confidence: 'likely',
    suggests: ({ facts }) => [checkConsumer, ...otherMethods(facts), checkLink],
  }),
  credentialRule('oauth1_key_refused', {
    when: names(/^consumer_key_/, /consumer|api.?key|\binvalid key\b|\bclient\b|\bapp(?:lication)?\b/i),
    confidence: 'likely',
    suggests: () => [
      { code: 'check_consumer_key', field: 'consumerKey' },
      { code: 'check_environment' },
      { code: 'ask_provider' },
    ],
  }),
  credentialRule('oauth1_token_refused', {
    when: (seen) =>
      seen.asked.asksFor === 'token' &&
      names(
        /^(?:token_|verifier_|session_handle_|permission_|user_refused|additional_authorization)/,
        /token|verifier|permission|denied/i,
      )(seen),
    confidence: 'likely',
    suggests: (seen) => {
      if (isDenied(seen)) return [{ code: 'consent' }, { code: 'ask_administrator' }];
      return [seen.step === 'refresh' ? { code: 'read_documentation' } : begin, { code: 'test_again' }];
    },
  }),
  credentialRule('oauth1_problem', {
    when: (seen) => oauthProblem(seen) !== null && seen.answer.status < 500,
    confidence: 'open',
    suggests: () => [{ code: 'read_documentation' }, checkConsumer, { code: 'ask_provider' }],
  }),
];

/** What is left where no status says more: refusals without a word that is known. */
export const refusalRules: readonly FailureRule<SeenCredentials>[] = [
  credentialRule('oauth1_unauthorized', {
    when: ({ answer }) => answer.status === 401 || answer.status === 403,
    confidence: 'likely',
    suggests: ({ facts }) => [checkConsumer, ...otherMethods(facts), registerCallback, checkLink],
  }),
  credentialRule('oauth1_refused', {
    when: ({ answer }) => answer.status >= 400 && answer.status < 500,
    confidence: 'open',
    suggests: () => [checkLink, checkConsumer, { code: 'ask_provider' }],
  }),
];

const finds =
  (problem: string) =>
  ({ found }: SeenCredentials) =>
    found?.problem === problem;

/** What is wrong with the body of a success. */
export const answerRules: readonly FailureRule<SeenCredentials>[] = [
  credentialRule('oauth1_answer_unreadable', {
    when: finds('oauth1_answer_unreadable'),
    suggests: () => [checkLink, { code: 'ask_for_correct_answer' }],
  }),
  credentialRule('oauth1_answer_ambiguous', {
    when: finds('oauth1_answer_ambiguous'),
    suggests: () => [{ code: 'ask_for_correct_answer' }],
  }),
  credentialRule('oauth1_credentials_missing', {
    when: finds('oauth1_credentials_missing'),
    suggests: () => [checkLink, { code: 'ask_for_correct_answer' }],
  }),
  credentialRule('oauth1_callback_unconfirmed', {
    when: finds('oauth1_callback_unconfirmed'),
    suggests: () => [{ code: 'ask_for_oauth_1a' }, registerCallback, checkLink],
  }),
];
