import { expect, it } from 'vitest';
import type { FieldError } from '#contract/problem.ts';
import { ApiProblem, OfflineError } from '../../lib/api/errors.ts';
import { secretsLost } from './secrets-lost.ts';

function refusal(code: ApiProblem['code'], parameters?: FieldError['parameters']) {
  const errors = [{ path: 'value', code: 'secrets_would_move', message: '', parameters }] as const;
  return new ApiProblem({
    type: 'about:blank',
    title: '',
    status: 409,
    code,
    detail: '',
    requestId: 'r',
    errors: [...errors],
  });
}

it('are those of the profiles that the server names', () => {
  expect(secretsLost(refusal('secrets_would_move', { profiles: 'Hotel Bookings' }))).toBe('Hotel Bookings');
});

it('are none where it names none, or refuses for another reason', () => {
  expect(secretsLost(refusal('secrets_would_move', {}))).toBeNull();
  expect(secretsLost(refusal('secrets_would_move'))).toBeNull();
  expect(secretsLost(refusal('validation_failed', { profiles: 'Hotel Bookings' }))).toBeNull();
  expect(secretsLost(new OfflineError('gone'))).toBeNull();
});
