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
    ['sig', 'Zm9v=', true, true],
    ['auth', 's3cret', true, true],
    ['X-Auth', '{{env.auth}}', false, true],
    ['code', 'aB3dEf4567890aBcDeFgHiJkLmNoPqRsTuVwXyZ', true, true],
    ['appid', '0123456789abcdef0123456789abcdef', true, true],
    ['appid', '{API key}', true, true],
    ['code', 'EUR', false, false],
    ['appid', '{{env.APP}}', false, false],
    ['appid', 'wx0123456789abcdef', false, false],
    ['auth_type', 'oauth', false, false],
    ['design', 'wide', false, false],
  ])('%s: %s is a secret: %s, and one is sent: %s', (key, value, isSecret, isSent) => {
    expect(isSecretParameter(key, value)).toBe(isSecret);
    expect(sendsSecret(key, value)).toBe(isSent);
  });
});
