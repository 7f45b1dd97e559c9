import type { Provider } from '../providers.ts';
import { splitBasic } from '../token/client-authentication.ts';
import { jsonAnswer } from '../token/json-answer.ts';

const challenge = { 'www-authenticate': 'Basic realm="practice", charset="UTF-8"' };

/** `/{provider}/basic/me`: whoever shows the user name and password of the provider is told who that is (RFC 7617). */
export function answerBasicResource(request: Request, { settings }: Provider): Response {
  const [username, password] = splitBasic(request.headers.get('authorization') ?? '') ?? [];
  return username === settings.username && password === settings.password
    ? jsonAnswer(200, { user: username })
    : jsonAnswer(401, { message: 'The user name or the password is wrong.' }, challenge);
}
