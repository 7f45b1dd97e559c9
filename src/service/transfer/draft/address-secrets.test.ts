import { describe, expect, it } from 'vitest';
import { takeSecrets } from './address-secrets.ts';

describe('an address', () => {
  it.each([
    ['https://id.example/token', 'https://id.example/token', []],
    ['https://id.example/token?tenant={{t}}#x', 'https://id.example/token?tenant={{t}}', []],
    ['https://id.example/token?client_secret=a%20b', 'https://id.example/token', ['client_secret=a b']],
    ['https://id.example/token?a=1&api_key=k%zz&b=2', 'https://id.example/token?a=1&b=2', ['api_key=k%zz']],
    ['{{host}}/token?apiKey={{key}}&x={{y}}', '{{host}}/token?x={{y}}', ['apiKey={{key}}']],
    ['https://id.example/?apiKey={{env.key}}', 'https://id.example/?apiKey={{env.key}}', []],
    ['https://id.example/?token_format=opaque', 'https://id.example/?token_format=opaque', []],
    ['https://id.example/?secret_pin=4711', 'https://id.example/', ['secret_pin=4711']],
    ['https://id.example:8080/a@b', 'https://id.example:8080/a@b', []],
    ['https://[::1]:8080/a@b', 'https://[::1]:8080/a@b', []],
    ['https://{{host}}:{{port}}/a@b', 'https://{{host}}:{{port}}/a@b', []],
    ['https://id.example/?a=1#access_token=t0k', 'https://id.example/?a=1', []],
  ])('%s keeps all but its secrets', (given, address, secrets) => {
    const parsed = takeSecrets(given);
    expect(parsed.address).toBe(address);
    expect(parsed.taken.map(({ key, value }) => `${key}=${value}`)).toEqual(secrets);
    expect(parsed.hadUser).toBe(false);
  });

  it.each([
    ['https://bob:pw@id.example/a@b', 'https://id.example/a@b'],
    ['bob:pw@id.example', 'id.example'],
    ['https:///bob:pw@id.example/a', 'https:///id.example/a'],
    ['https://bob:p/w@id.example/token', 'https://id.example/token'],
    ['{{env.scheme}}://bob:pw@id.example?x=@', '{{env.scheme}}://id.example?x=@'],
  ])('%s loses its user', (given, address) => {
    expect(takeSecrets(given)).toEqual({ address, taken: [], hadUser: true });
  });

  it.each([':', 'a:', '1:', '/', 'a/', '{:'])(
    'of nothing but %s takes no more time than its length',
    (part) => {
      const address = part.repeat(500_000);
      expect(takeSecrets(address)).toEqual({ address, taken: [], hadUser: false });
    },
  );
});
