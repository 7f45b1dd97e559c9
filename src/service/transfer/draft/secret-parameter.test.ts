import { describe, expect, it } from 'vitest';
import { isSecretParameter, sendsSecret } from './secret-parameter.ts';

describe('a parameter with a name like that of a secret', () => {
  it.each([
    ['client_secret', 's3cret', true, true],
    ['secret_pin', '4711', true, true],
    ['secret_url', 'https://hooks.example/T0/B0', true, true],
    ['X-Key-Pin', '4711', true, true],
    ['token_type', 'Bearer', false, false],
    ['token_access_type', 'offline', false, false],
    ['requested_token_type', 'urn:ietf:params:oauth:token-type:access_token', false, false],
    ['tokenFormat', 'opaque', false, false],
    ['api_key', '{{env.key}}', false, true],
    ['X-Token', 'Bearer {{env.key}}', false, true],
    ['api_key', 'a{{env.key}}', true, true],
    ['audience', 'https://api.example', false, false],
  ])('%s: %s is a secret: %s, and one is sent: %s', (key, value, isSecret, isSent) => {
    expect(isSecretParameter(key, value)).toBe(isSecret);
    expect(sendsSecret(key, value)).toBe(isSent);
  });
});
