import { describe, expect, it } from 'vitest';
import type { TestRun } from '#contract/test-run.ts';
import { anExchange, aTestRun } from '../../../testing/test-runs.ts';
import { relevantMembers } from './relevant-members.ts';

const failed = aTestRun();
const token: NonNullable<TestRun['token']> = {
  tokenType: 'Bearer',
  expiresInSeconds: 60,
  expiryIsAssumed: false,
  expirySource: 'stated',
  expiresAt: null,
  requestedScope: [],
  grantedScope: null,
  length: 20,
  fingerprint: '9f3a12bc',
  claims: null,
  jwtHeader: null,
};

function failedWith(code: string, parameters = {}): TestRun {
  if (failed.diagnosis === null) throw new Error('The test run did not fail.');
  return { ...failed, diagnosis: { ...failed.diagnosis, code, parameters } };
}

describe('relevantMembers', () => {
  it('are what says of itself that something went wrong', () => {
    const { memberAt, unexpected } = relevantMembers(failed, anExchange());
    expect(memberAt('error')).toBe('failure');
    expect(memberAt('request_id')).toBeNull();
    expect(memberAt('details.error')).toBeNull();
    expect(unexpected).toBe('failure');
  });

  it('are where a token stands that is not where it belongs', () => {
    const run = failedWith('token_elsewhere', { path: 'data.0.accessToken' });
    expect(relevantMembers(run, anExchange()).memberAt('data.0.accessToken')).toBe('failure');
    expect(relevantMembers(run, anExchange()).memberAt('data')).toBeNull();
  });

  it.each([
    ['token_null', 'access_token'],
    ['token_type_unsupported', 'token_type'],
  ])('of %s are %s', (code, member) => {
    expect(relevantMembers(failedWith(code), anExchange()).memberAt(member)).toBe('failure');
  });

  it('are the token that was found, and what there is to know of it', () => {
    const warnings = [{ code: 'lifetime_as_text', message: '', parameters: {} }];
    const run = aTestRun({ status: 'passed', diagnosis: null, token, warnings });
    const { memberAt, unexpected } = relevantMembers(run, anExchange());
    expect(['access_token', 'expires_in', 'scope'].map(memberAt)).toEqual(['token', 'warning', null]);
    expect(unexpected).toBeNull();
  });

  it('are the token where the profile says that it stands', () => {
    const profile = { tokenPath: 'data.token' };
    const { memberAt } = relevantMembers(
      aTestRun({ status: 'passed', diagnosis: null, token, profile }),
      anExchange(),
    );
    expect(['data.token', 'access_token'].map(memberAt)).toEqual(['token', null]);
  });

  it('are what is wrong with the token, and odd about its lifetime, where the profile says that they stand', () => {
    const profile = { tokenPath: '$.data[0].token', expiryPath: 'data[0].ends' };
    const run = { ...failedWith('token_empty'), profile };
    expect(relevantMembers(run, anExchange()).memberAt('data.0.token')).toBe('failure');
    const warnings = [{ code: 'lifetime_unreadable', message: '', parameters: {} }];
    const passed = aTestRun({ status: 'passed', diagnosis: null, token, profile, warnings });
    const { memberAt } = relevantMembers(passed, anExchange());
    expect(['data.0.token', 'data.0.ends', 'expires_in'].map(memberAt)).toEqual(['token', 'warning', null]);
  });

  it('are none in the answer of an API', () => {
    const run = aTestRun({ status: 'passed', diagnosis: null, token });
    expect(relevantMembers(run, anExchange({ step: 'check' })).memberAt('access_token')).toBeNull();
  });
});
