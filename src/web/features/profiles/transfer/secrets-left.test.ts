import { describe, expect, it } from 'vitest';
import { savedProfile } from '../../../testing/profile-form.ts';
import { secretsLeft } from './secrets-left.ts';

const unset = { isSet: false, updatedAt: null, fingerprint: null, isReadable: true };

describe('the secrets that are left to be entered', () => {
  it('are those that the profile still lacks', () => {
    const profile = savedProfile({
      scope: [{ id: 'scope-1', secure: true, key: 'api_token', value: unset }],
    });
    const missing = ['clientSecret', 'clientKey', 'scope.0.value', 'tokenRequestHeaders.0.value'];
    expect(secretsLeft(profile, missing)).toEqual(['clientKey', 'scope.0.value']);
  });

  it('are none where their place is gone', () => {
    expect(secretsLeft(savedProfile(), ['scope.7.value', 'password'])).toEqual([]);
  });
});
