import type { Provider } from '../providers.ts';
import { jsonAnswer } from '../token/json-answer.ts';

const name = 'api_key';

/** The member of a JSON body or the parameter of a form; null where there is none. */
async function keyInBody(request: Request): Promise<string | null> {
  const text = await request.text();
  if (/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    return new URLSearchParams(text).get(name);
  try {
    const body: unknown = JSON.parse(text);
    const isObject = typeof body === 'object' && body !== null;
    const member: unknown = isObject ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
    return typeof member === 'string' ? member : null;
  } catch {
    return null;
  }
}

/**
 * `/{provider}/api-key/me` and `/{provider}/api-key/{key}/me`: takes the key in
 * the header X-Api-Key or Authorization, in the query, in the body, or in the path.
 */
export async function answerApiKeyResource(
  request: Request,
  { settings }: Provider,
  inPath: string | null,
): Promise<Response> {
  const { headers, url } = request;
  const keys = [
    inPath,
    headers.get('x-api-key'),
    headers.get('authorization')?.replace(/^ApiKey +/i, ''),
    new URL(url).searchParams.get(name),
    await keyInBody(request),
  ];
  if (keys.includes(settings.apiKey)) return jsonAnswer(200, { account: 'practice' });
  const isGiven = keys.some((key) => key !== null && key !== undefined);
  const message = isGiven ? 'The API key is not known.' : 'An API key is needed.';
  return jsonAnswer(401, { error: { code: isGiven ? 'invalid_api_key' : 'api_key_missing', message } });
}
