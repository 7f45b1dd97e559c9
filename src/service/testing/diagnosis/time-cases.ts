import { answer } from '../transport-results.ts';
import { accessTokenAnswer, formAnswer, requestTokenAnswer, type OAuth1Case } from './run-oauth1.ts';

const timeRefused = (date: string) =>
  formAnswer({ oauth_problem: 'timestamp_refused' }, { status: 401, headers: { date } });

const callRefused = (date: string) => ({
  code: 'call_signature_refused',
  profile: { checkUrl: 'https://api.example.com/me' },
  results: [requestTokenAnswer, accessTokenAnswer, answer({ status: 401, headers: { date } })],
  step: 'check' as const,
});

/** A time that is refused, or may be why a signature was, by providers whose answers say what time it is there. */
export const timeCases: readonly (OAuth1Case & { readonly title: string; readonly code: string })[] = [
  {
    title: 'a time that is refused by a clock that is ahead of ours',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 12:10:00 GMT')],
    says: ['600 seconds behind that of'],
    suggests: ['check_clock', 'test_again'],
  },
  {
    title: 'a time that is refused by a clock that is behind ours',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 11:50:00 GMT')],
    says: ['600 seconds ahead of that of'],
    suggests: ['check_clock', 'test_again'],
  },
  {
    title: 'a time that is refused by a clock that says the same',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 12:00:00 GMT')],
    says: ['both clocks say the same time'],
    suggests: ['test_again', 'ask_provider'],
  },
  {
    title: 'a signed call, by a clock that is ahead of ours',
    ...callRefused('Mon, 23 Nov 2026 12:10:00 GMT'),
    says: ['600 seconds behind that of'],
    suggests: ['check_clock', 'use_hmac_sha256', 'ask_service'],
  },
  {
    title: 'a signed call, by a clock that says the same',
    ...callRefused('Mon, 23 Nov 2026 12:00:30 GMT'),
    suggests: ['use_hmac_sha256', 'ask_service'],
  },
];
