import type { TextParameters } from '#contract/diagnosis.ts';
import type { Stage } from '#contract/evidence.ts';
import { bareTokenOf } from '../../evidence/answer/bare-token.ts';
import { deepestJson, type BodyFormat } from '../../evidence/answer/body-format.ts';
import { isReadable } from '../../evidence/answer/readable.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';
import type { Confidence, FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import type { FailureCode } from '../texts/failures.ts';

const lookUp: SuggestionDraft = { code: 'use_token_endpoint', field: 'tokenRequestUrl' };
const complain: SuggestionDraft = { code: 'ask_for_correct_answer' };

interface BodyCase {
  readonly when: (seen: SeenAnswer) => boolean;
  readonly suggestions: readonly SuggestionDraft[] | ((seen: SeenAnswer) => readonly SuggestionDraft[]);
  readonly confidence?: Confidence;
  readonly stage?: Stage;
  readonly parameters?: (seen: SeenAnswer) => TextParameters;
}

/** A body in which a profile looks for the token that does not follow the standard. */
function isExpected({ answer, facts: { tokenPlace } }: SeenAnswer): boolean {
  return tokenPlace.location !== 'json' && isReadable(answer, tokenPlace);
}

/** A rule about the body of a success. Not JSON at all, or not as JSON and UTF-8 have it: that is the stage `parse`. */
function bodyRule(code: FailureCode, given: BodyCase): FailureRule<SeenAnswer> {
  const { when, suggestions, confidence = 'certain', stage = 'parse', parameters } = given;
  return {
    code,
    stage,
    confidence,
    applies: (seen) => seen.isSuccess && !isExpected(seen) && when(seen),
    ...(parameters === undefined ? {} : { parameters }),
    suggestions: (seen) => (typeof suggestions === 'function' ? suggestions(seen) : suggestions),
  };
}

const is =
  (...formats: BodyFormat[]) =>
  ({ answer }: SeenAnswer) =>
    formats.includes(answer.format);

const passwordField = /<input\b[^<>]{0,500}\btype\s*=\s*["']?password/i;
const loginTitle = /\b(?:sign|log)[ -]?(?:in|on)\b|\banmelde|\bconnexion\b|\biniciar sesi/i;
/** True for a page that asks people to sign in. */
export function isLoginPage({ format, text, title }: Answer): boolean {
  return format === 'html' && (passwordField.test(text) || loginTitle.test(title ?? ''));
}

function hasTokenInForm({ answer }: SeenAnswer): boolean {
  return (answer.form?.get('access_token') ?? '') !== '';
}

/** Another place for the token. */
function takeFrom(tokenLocation: 'form' | 'text'): SuggestionDraft {
  const code = tokenLocation === 'form' ? 'take_token_from_form' : 'take_token_from_text';
  return { code, field: 'tokenLocation', change: { tokenLocation, tokenPath: '' } };
}

/** What keeps a body from being read as a token answer at all, in the order of looking. */
export const bodyRules: readonly FailureRule<SeenAnswer>[] = [
  bodyRule('utf16_answer', { when: is('utf16'), suggestions: [complain] }),
  bodyRule('invalid_utf8', {
    when: ({ answer }) =>
      answer.invalidUtf8At !== null && answer.format !== 'binary' && answer.format !== 'html',
    parameters: ({ answer }) => ({ position: (answer.invalidUtf8At ?? 0) + 1, charset: answer.charset }),
    suggestions: [complain],
  }),
  bodyRule('empty_body', { when: is('empty'), suggestions: [lookUp, { code: 'ask_provider' }] }),
  bodyRule('login_page', {
    when: ({ answer }) => isLoginPage(answer),
    confidence: 'likely',
    suggestions: [lookUp, { code: 'allow_address' }],
  }),
  bodyRule('html_answer', { when: is('html'), suggestions: [lookUp] }),
  bodyRule('xml_answer', {
    when: is('xml'),
    suggestions: [{ code: 'use_oauth_endpoint', field: 'tokenRequestUrl' }],
  }),
  bodyRule('form_encoded_answer', {
    when: is('form'),
    parameters: (seen) => ({ hasToken: hasTokenInForm(seen) }),
    suggestions: (seen) => [
      ...(hasTokenInForm(seen) ? [takeFrom('form')] : []),
      { code: 'use_oauth_endpoint', field: 'tokenRequestUrl' },
      complain,
    ],
  }),
  bodyRule('json_too_deep', {
    when: ({ answer }) => (answer.scan?.depth ?? 0) > deepestJson,
    parameters: ({ answer }) => ({ depth: answer.scan?.depth ?? null }),
    suggestions: [lookUp],
  }),
  bodyRule('json_cut', {
    when: ({ answer }) => answer.format === 'broken_json' && answer.scan?.endsEarly === true,
    suggestions: [{ code: 'test_again' }, { code: 'ask_provider' }],
  }),
  bodyRule('json_invalid', {
    when: is('broken_json'),
    parameters: ({ answer }) => ({ position: (answer.scan?.errorAt ?? 0) + 1 }),
    suggestions: [complain, lookUp],
  }),
  bodyRule('token_as_plain_text', {
    when: ({ answer }) => answer.format === 'text' && bareTokenOf(answer) !== null,
    confidence: 'likely',
    parameters: ({ answer }) => ({ length: answer.text.trim().length }),
    suggestions: [takeFrom('text'), { code: 'use_oauth_endpoint', field: 'tokenRequestUrl' }],
  }),
  bodyRule('plain_text_answer', {
    when: is('text'),
    parameters: ({ answer }) => ({ beginning: answer.text.trim().slice(0, 200) }),
    suggestions: [lookUp],
  }),
  bodyRule('binary_answer', { when: is('binary'), suggestions: [lookUp] }),
];

/** A success that by its status has nothing to say (RFC 9110 15.3.5). */
export const noContentRule = bodyRule('no_content', {
  when: ({ answer }) => answer.status === 204 || answer.status === 205,
  stage: 'oauth',
  suggestions: [lookUp],
});
