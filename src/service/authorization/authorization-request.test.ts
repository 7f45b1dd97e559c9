import { expect, it } from 'vitest';
import { authorizationRequest } from './authorization-request.ts';

it('has each parameter once but those that may repeat, also of a profile that has it in both lists', async () => {
  const { authorizationUrl } = await authorizationRequest(
    'https://id.example.com/authorize?prompt=none&v=1',
    {
      clientId: 'me',
      scopeSeparator: 'space',
      scope: [
        { key: 'scope', value: 'a' },
        { key: 'scope', value: 'b' },
        { key: 'prompt', value: 'login' },
        { key: 'resource', value: 'https://a.example/' },
      ],
      additionalFields: [
        { key: 'prompt', value: 'consent' },
        { key: 'resource', value: 'https://b.example/' },
        { key: 'login_hint', value: 'ada' },
      ],
    },
    {
      handle: 'handle',
      callbackUrl: 'https://profiles.example.com/callback',
      randomText: (bytes) => 'v'.repeat(bytes),
    },
  );
  const asked = [...new URL(authorizationUrl).searchParams].filter(
    ([name]) => !/^(?:response_type|client_id|redirect_uri|state|code_challenge.*)$/.test(name),
  );
  expect(asked).toEqual([
    ['v', '1'],
    ['scope', 'a b'],
    ['prompt', 'login'],
    ['resource', 'https://a.example/'],
    ['resource', 'https://b.example/'],
    ['login_hint', 'ada'],
  ]);
});
