import type { Provider } from '../providers.ts';
import { jsonAnswer } from '../token/json-answer.ts';

const maximum = 100;

/** Notes a token that was given out, so that the resource takes it. The provider keeps the latest hundred. */
export function rememberToken({ bearerTokens }: Provider, token: string): string {
  bearerTokens.add(token);
  const [oldest] = bearerTokens;
  if (bearerTokens.size > maximum && oldest !== undefined) bearerTokens.delete(oldest);
  return token;
}

/** `/{provider}/bearer/me`: takes a token that the provider has given out, in the header Authorization (RFC 6750 2.1). */
export function answerBearerResource(request: Request, { bearerTokens }: Provider): Response {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token !== undefined && bearerTokens.has(token)) return jsonAnswer(200, { account: 'practice' });
  const error = token === undefined ? '' : ', error="invalid_token"';
  return jsonAnswer(
    401,
    { message: 'A token of this provider is needed.' },
    {
      'www-authenticate': `Bearer realm="practice"${error}`,
    },
  );
}
