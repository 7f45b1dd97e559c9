import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, jsonAnswer } from '../testing/transport-results.ts';

const token = 'x9Kf3LqPzR7vTb2WmY8sQ4N';

describe('a token that is the whole answer, where no name tells it', () => {
  it.each([
    ['text', answer({ body: `${token}\n` })],
    ['a string of JSON', jsonAnswer(token)],
  ])('is found nowhere, as %s', async (_, result) => {
    const outcome = await runTest([result]);
    expect(JSON.stringify(outcome)).not.toContain(token);
    expect(outcome.exchanges[0]?.response?.body.text).toMatch(/‹access token of 23 characters[^›]*›/);
  });

  it.each(['callback({"state":"pending"})', 'invalid_client_credentials'])(
    'is nothing that is made of parts or words (%j)',
    async (body) => {
      const { diagnosis, exchanges } = await runTest([answer({ body })]);
      expect(diagnosis?.code).toBe('plain_text_answer');
      expect(exchanges[0]?.response?.body.text).toBe(body);
    },
  );

  it('is no refusal, which stays readable', async () => {
    const { exchanges } = await runTest([answer({ status: 401, body: token })]);
    expect(exchanges[0]?.response?.body.text).toBe(token);
  });
});
