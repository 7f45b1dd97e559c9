import type { ProfileChange } from '#contract/profile-change.ts';
import { headerValues } from '../../evidence/answer/headers.ts';
import { answerRule, isStatus, type FailureRule, type SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { isUnknownName, proxyErrorOf } from './failed-proxy.ts';
import { isPortalPage } from './network-portal.ts';
import { aboutClientCertificate } from './tls.ts';

/** What nginx, Apache, Tomcat, Go and Keycloak say to http where they speak https. */
const plainRefused =
  /plain http request was sent to https port|speaking plain http to an ssl|http request to an https server|host and port requires tls|^https required$/i;
/** What nginx and IIS say where a certificate of the client is missing or not accepted. */
const certificateWanted =
  /no required ssl certificate was sent|the ssl certificate error|client certificate is required|requires? a client certificate|client certificate required/i;

/** The words of a refusal, whatever they stand in. */
function says({ answer, error, isSuccess }: SeenAnswer, words: RegExp): boolean {
  if (isSuccess || answer.status >= 500) return false;
  const page = answer.format === 'html' ? answer.text.slice(0, 4096) : '';
  return words.test(error?.description ?? '') || words.test(answer.title ?? '') || words.test(page);
}

function withHttps({ step, facts }: SeenAnswer): { change?: ProfileChange } {
  const written = facts.tokenRequestUrl ?? '';
  const isPlain = step === 'token' && /^http:/i.test(written);
  return isPlain ? { change: { tokenRequestUrl: written.replace(/^http:/i, 'https:') } } : {};
}

function useHttps(seen: SeenAnswer): SuggestionDraft {
  const field = seen.step === 'refresh' ? 'refreshTokenUrl' : 'tokenRequestUrl';
  return { code: 'use_https', field, ...withHttps(seen) };
}

/** Refusals of how a request arrived, by what stands in front of an endpoint or a service. They come before what an error code says. */
export const frontRules: readonly FailureRule<SeenAnswer>[] = [
  answerRule('https_expected', {
    when: (seen) => seen.url.protocol === 'http:' && says(seen, plainRefused),
    suggestions: (seen) => [useHttps(seen), { code: 'check_port' }],
  }),
  answerRule('client_certificate_expected', {
    // nginx has statuses of its own for it, which pages of errors may show.
    when: (seen) => says(seen, certificateWanted) || isStatus(495, 496)(seen),
    suggestions: ({ facts }) => aboutClientCertificate(facts),
  }),
  answerRule<SeenAnswer>('proxy_authentication_required', {
    when: isStatus(407),
    parameters: ({ answer }) => ({
      proxyChallenge: headerValues(answer.headers, 'proxy-authenticate').join(', '),
    }),
    suggestions: () => [{ code: 'ask_proxy_operator' }],
  }),
  answerRule<SeenAnswer>('proxy_failed', {
    when: ({ answer }) => proxyErrorOf(answer) !== null,
    confidence: 'likely',
    parameters: ({ answer }) => {
      const proxyError = proxyErrorOf(answer);
      return { proxyError, isUnknownName: isUnknownName(proxyError) };
    },
    suggestions: ({ answer }) => [
      ...(isUnknownName(proxyErrorOf(answer))
        ? [{ code: 'check_host_name' as const, field: 'tokenRequestUrl' }]
        : []),
      { code: 'ask_network' },
      { code: 'test_again' },
      { code: 'ask_provider_status' },
    ],
  }),
  answerRule('network_login_required', {
    when: (seen) => isStatus(511)(seen) || isPortalPage(seen.answer),
    suggestions: () => [{ code: 'sign_in_to_network' }, { code: 'ask_proxy_operator' }],
  }),
];
