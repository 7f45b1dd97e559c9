import { describe, expect, it } from 'vitest';
import { takeSecrets } from './address-secrets.ts';

describe('an address', () => {
  it.each([
    ['https://id.example/token', 'https://id.example/token', []],
    ['https://id.example/token?tenant={{t}}#x', 'https://id.example/token?tenant={{t}}#x', []],
    ['https://id.example/token?client_secret=a%20b', 'https://id.example/token', ['client_secret=a b']],
    ['https://id.example/token?a=1&api_key=k%zz&b=2', 'https://id.example/token?a=1&b=2', ['api_key=k%zz']],
    ['{{host}}/token?apiKey={{key}}&x={{y}}', '{{host}}/token?x={{y}}', ['apiKey={{key}}']],
  ])('%s keeps all but its secrets', (given, address, secrets) => {
    const parsed = takeSecrets(given);
    expect(parsed.address).toBe(address);
    expect(parsed.secrets.map(({ key, value }) => `${key}=${value}`)).toEqual(secrets);
  });
});
