import { nameInWords } from '../../name-in-words.ts';
import type { FailureRule } from '../rule.ts';
import type { SeenFailure } from '../seen.ts';
import { transportRule } from './transport-rule.ts';

function isNeverAllowed({ failure }: SeenFailure): { isNeverAllowed: boolean } {
  return { isNeverAllowed: failure.facts.setting === null };
}

/** Refused by our own rules before any packet. */
export const policyRules: readonly FailureRule<SeenFailure>[] = [
  transportRule('policy', 'url_not_allowed', {
    suggestions: ['use_plain_address'],
    parameters: ({ failure }) => ({
      hasUserInfo: failure.facts.reason === 'userinfo',
      hasFragment: failure.facts.reason === 'fragment',
      isUnparsable: failure.facts.reason === 'unparsable',
    }),
  }),
  {
    ...transportRule('policy', 'scheme_not_allowed', { suggestions: [] }),
    suggestions: ({ facts, step }) => {
      const field = step === 'refresh' ? 'refreshTokenUrl' : 'tokenRequestUrl';
      const url = facts.tokenRequestUrl ?? '';
      const https = url.replace(/^http:/i, 'https:');
      const change = step === 'token' && https !== url ? { change: { tokenRequestUrl: https } } : {};
      return [{ code: 'use_https', field, ...change }, { code: 'ask_operator' }];
    },
  },
  transportRule('policy', 'port_not_allowed', { suggestions: ['check_port', 'ask_operator'] }),
  transportRule('policy', 'host_not_allowed', {
    suggestions: ['check_host_name', 'ask_operator'],
    parameters: isNeverAllowed,
  }),
  transportRule('policy', 'address_blocked', {
    suggestions: ['use_public_address', 'check_host_name', 'ask_operator'],
    parameters: (seen) => ({
      ...isNeverAllowed(seen),
      rangeName: nameInWords(String(seen.failure.facts.range ?? '')),
    }),
  }),
  transportRule('policy', 'client_certificate_unavailable', { suggestions: ['run_server'] }),
  transportRule('policy', 'unreachable_from_browser', {
    suggestions: ['use_practice_provider', 'run_server'],
  }),
];
