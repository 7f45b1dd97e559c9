import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

/** Calls with a token whose refusal names its cause in words. */
export const refusedCalls: readonly SuggestionCase[] = [
  {
    title: 'a call too many under 403, as GitHub says it: a pause, and no rights',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer({ message: 'API rate limit exceeded for user ID 1.' }, { status: 403 }),
    ],
    says: ['wants a pause: too many requests (403).'],
    suggests: ['test_again', 'ask_service'],
  },
  {
    title: 'a quota under 403, as Google says it: the same',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      answer({ status: 403, headers: { 'retry-after': '60' }, body: 'Quota exceeded: rate limit of calls' }),
    ],
    says: ['wants a pause of 60 seconds: too many requests (403).'],
    suggests: ['test_again_later', 'ask_service'],
  },
];
