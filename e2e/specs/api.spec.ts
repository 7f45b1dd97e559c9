import { createProfile } from '#contract/endpoints/authorization-profiles.ts';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { problemSchema, type ProblemCode } from '#contract/problem.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';

const profile = profileFor({
  clientId: 'travel-planner',
  clientSecret: 'correct horse',
  tokenUrl: 'https://login.example.com/token',
});
const rows = Array.from({ length: 51 }, (_, index) => ({ key: `key-${index}`, value: 'x' }));

const refused: readonly (readonly [string, string, ProblemCode])[] = [
  ['51 rows', JSON.stringify({ ...profile, scope: rows }), 'validation_failed'],
  [
    'a body of 300 KiB',
    JSON.stringify({ ...profile, description: 'x'.repeat(300 * 1024) }),
    'payload_too_large',
  ],
  ['broken JSON', '{"name":', 'malformed_json'],
  ['an unknown key', JSON.stringify({ ...profile, clientSecrets: 'x' }), 'unknown_key'],
  ['deep nesting', '['.repeat(1000) + ']'.repeat(1000), 'too_deep'],
  ['a name of 256 characters', JSON.stringify({ ...profile, name: 'x'.repeat(256) }), 'validation_failed'],
];

// It asks over the network, past the page; a browser host hears its page alone.
test('the API refuses what it cannot take, each by its code @server-only', async ({ assistant, request }) => {
  const path = basePath + createProfile.path.replace('{assistantId}', assistant.id);
  for (const [what, data, code] of refused)
    await test.step(what, async () => {
      const answer = await request.post(path, {
        // As bytes: a text that is no JSON would be sent as a JSON text.
        data: Buffer.from(data),
        headers: { 'content-type': 'application/json' },
      });
      const problem = problemSchema.parse(await answer.json());
      expect(problem.code).toBe(code);
      expect(answer.status()).toBe(problem.status);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
    });
});
