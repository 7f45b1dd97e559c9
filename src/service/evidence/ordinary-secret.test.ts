import { describe, expect, it } from 'vitest';
import { createScrubber } from './scrubber.ts';
import { runTest } from '../testing/run-test.ts';
import { answer, jsonAnswer } from '../testing/transport-results.ts';

const refusal = {
  error: 'invalid_client',
  error_description: 'Invalid client secret or token of test application',
  timestamp: '2026-01-01',
  ok: true,
};
const words = ['test', 'secret', 'Token', 'client', 'error', 'true', '2026', 'https', 'application'];

describe('a secret that is a word of every evidence', () => {
  it.each(words)('makes no masks of what is none: %s', async (clientSecret) => {
    const outcome = await runTest([jsonAnswer(refusal, { status: 401 })], {
      clientSecret,
      clientAuthentication: 'client_secret_post',
    });
    const [exchange] = outcome.exchanges;
    expect(exchange?.response?.body.text).toBe(JSON.stringify(refusal));
    expect(exchange?.request.url).toBe('https://idp.example.com/oauth2/token');
    expect(exchange?.request.body?.text).toMatch(
      /^[^‹›]*&client_secret=‹client secret of \d+ characters, 9f3a12bc›$/,
    );
    expect(outcome.diagnosis?.explanation).not.toMatch(/[‹›]/);
  });

  it.each(words)('is masked where it is a whole value: %s', async (clientSecret) => {
    const basic = btoa(`travel-planner-prod:${clientSecret}`);
    for (const body of [
      JSON.stringify({ echo: clientSecret }),
      `echo=${clientSecret}&a=b`,
      `no: '${clientSecret}' is wrong`,
      `not ${basic}`,
    ]) {
      const [exchange] = (await runTest([answer({ status: 400, body })], { clientSecret })).exchanges;
      expect(exchange?.response?.body.text).toContain('‹client secret of');
      expect(JSON.stringify(exchange)).not.toContain(basic);
    }
  });

  it.each([
    ['{{key}}', false],
    ['sandbox', true],
  ])('is masked in an address that a path parameter puts it into: %s', async (fieldValue, secure) => {
    const field = { fieldType: 'path_param', fieldKey: 'place', fieldValue, secure };
    const profile = {
      type: 'api_key',
      checkUrl: 'https://api.example.com/{place}/x',
      authorizationFields: [field],
    };
    const { exchanges } = await runTest([jsonAnswer({})], profile, { inputs: { key: 'sandbox' } });
    expect(exchanges[0]?.request.url).toMatch(
      /^https:..api\.example\.com\/‹[a-z ]+ of 7 characters, 9f3a12bc›\/x$/,
    );
  });

  it('is masked in an address that a secure variable put it into', async () => {
    const { exchanges } = await runTest(
      [jsonAnswer({})],
      { tokenRequestUrl: 'https://idp.example.com/production/token' },
      { secrets: [{ name: 'STAGE', value: 'production' }] },
    );
    expect(exchanges[0]?.request.url).toBe(
      'https://idp.example.com/‹STAGE of 10 characters, 9f3a12bc›/token',
    );
  });
});

describe('a secret that is a number, a word or short', () => {
  it.each(['123456', '4711', 'test', 'abc'])('is masked where a text says that it is one: %s', (value) => {
    const { conceal } = createScrubber([{ name: 'password', value, isOwn: true }], []);
    for (const text of [
      `Invalid password ${value} for user ada`,
      `Invalid password: ${value}.`,
      `The PIN "${value}" is wrong`,
      `Wrong secret (${value})`,
    ])
      expect(conceal(text)).toBe(text.replace(value, '‹password›'));
    for (const text of [`Request ${value} failed at 12:00`, `The ${value} application`])
      expect(conceal(text)).toBe(text);
  });
});

describe('a secret with common words in it', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq7z2Zgm9Tnq3EfqUbXOKHjI8u'.repeat(3)}\n-----END PRIVATE KEY-----\n`;

  it.each([
    [key, 'The private key is not valid'],
    [key, '-----BEGIN CERTIFICATE-----'],
    ['my-application-secret', 'Content-Type: application/x-www-form-urlencoded'],
    ['client_secret_post_value', 'client_secret_post is not allowed'],
    ['This is my secret token', 'Invalid client secret or token'],
  ])('is not seen in them: %j', (value, text) => {
    const { conceal } = createScrubber([{ name: 'key', value, isOwn: true }], []);
    expect(conceal(text)).toBe(text);
    expect(conceal(`no: ${value}.`)).toMatch(/^no: ‹key›\s*\.$/);
    expect(conceal(`no: ${value.slice(20, 60)}`)).not.toMatch(/Zgm9Tnq3/);
  });
});
