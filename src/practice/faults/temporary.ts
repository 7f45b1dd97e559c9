import { fixed, json, oauthError, page } from './answers.ts';
import type { FaultFamily } from './fault.ts';

const tenYears = String(10 * 365 * 24 * 3600);
const tooMany = { error: 'too_many_requests', message: 'Rate limit exceeded.' };

/** Failures that may be over by the next attempt. */
export const temporary: FaultFamily = {
  title: 'Too busy, or failing now and then',
  faults: [
    {
      id: 'rate-limit-seconds',
      title: '429, retry after seconds',
      does: 'Has had enough requests, and says how many seconds to wait.',
      expected: 'too_many_requests',
      answer: json(429, tooMany, { 'retry-after': '42' }),
    },
    {
      id: 'rate-limit-date',
      title: '429, retry after a date',
      does: 'Has had enough requests, and says until when to wait.',
      expected: 'too_many_requests',
      answer: (context) =>
        json(429, tooMany, {
          'retry-after': new Date(context.ports.clock.now() + 90_000).toUTCString(),
        })(context),
    },
    {
      id: 'rate-limit-garbage',
      title: '429, retry after nonsense',
      does: 'Has had enough requests, and says when to come back in a way that nobody can read.',
      expected: 'too_many_requests',
      answer: json(429, tooMany, { 'retry-after': 'soon' }),
    },
    {
      id: 'rate-limit-ten-years',
      title: '429, retry in ten years',
      does: 'Has had enough requests for a very long time.',
      expected: 'too_many_requests',
      answer: json(429, tooMany, { 'retry-after': tenYears }),
    },
    {
      id: 'rate-limit',
      title: '429 without a time',
      does: 'Has had enough requests, and does not say for how long.',
      expected: 'too_many_requests',
      answer: fixed(429, null),
    },
    {
      id: 'request-timeout',
      title: '408',
      does: 'Says that the request took too long to arrive.',
      expected: 'temporarily_unavailable',
      answer: fixed(408, null),
    },
    {
      id: 'too-early',
      title: '425',
      does: 'Does not take a request that could be a replay.',
      expected: 'temporarily_unavailable',
      answer: fixed(425, null),
    },
    {
      id: 'bad-gateway',
      title: '502',
      does: 'A gateway gets no usable answer from the provider.',
      expected: 'temporarily_unavailable',
      answer: page(502, '502 Bad Gateway', '<hr><center>gateway</center>'),
    },
    {
      id: 'unavailable',
      title: '503 with a time',
      does: 'Is down for maintenance for two minutes.',
      expected: 'temporarily_unavailable',
      answer: page(503, 'Maintenance', '<p>Back in two minutes.</p>', { 'retry-after': '120' }),
    },
    {
      id: 'gateway-timeout',
      title: '504',
      does: 'A gateway waited for the provider in vain.',
      expected: 'temporarily_unavailable',
      answer: page(504, '504 Gateway Time-out', ''),
    },
    {
      id: 'once-500',
      title: 'Fails once',
      does: 'Answers 500 to the first request and behaves well from then on.',
      expected: 'server_error',
      answer: (context) =>
        context.attempt === 1 ? oauthError(500, 'server_error', 'Try again.')(context) : context.behave(),
    },
    {
      id: 'every-other',
      title: 'Fails every other time',
      does: 'Answers 503 to the first, third, fifth request, and behaves well in between.',
      expected: 'temporarily_unavailable',
      answer: (context) => (context.attempt % 2 === 1 ? fixed(503, null)(context) : context.behave()),
    },
  ],
};
