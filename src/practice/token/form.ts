import { mayRepeat } from '#contract/keys.ts';
import { TokenRefusal } from './refusal.ts';

/**
 * Decodes one name or value of `application/x-www-form-urlencoded`. Throws a
 * `URIError` where a percent sign is not followed by two hexadecimal digits or
 * the bytes are not UTF-8.
 */
export function decodeFormText(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

/** The parameters of a token request. */
export class Form {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  /** The value of a parameter, or undefined where it was left out. */
  one(name: string): string | undefined {
    return this.all(name)[0];
  }

  /** All values of a parameter that may stand more than once. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/** Reads the parameters of a body as RFC 6749 3.2 asks: without a value they count as left out, and none may repeat. */
export function parseForm(body: string): Form {
  const values = new Map<string, string[]>();
  for (const pair of body.split('&')) {
    if (pair === '') continue;
    const at = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const [name, value] = decoded(pair.slice(0, at), pair.slice(at + 1));
    if (value === '') continue;
    const found = values.get(name) ?? [];
    if (found.length > 0 && !mayRepeat(name))
      throw new TokenRefusal('invalid_request', `The parameter ${name} was sent more than once.`);
    values.set(name, [...found, value]);
  }
  return new Form(values);
}

function decoded(name: string, value: string): [string, string] {
  try {
    return [decodeFormText(name), decodeFormText(value)];
  } catch {
    throw new TokenRefusal('invalid_request', 'The body is not properly form-encoded.');
  }
}

/** Reads the form of a token request. Any other media type is refused (RFC 6749 4.4.2). */
export async function readForm(request: Request): Promise<Form> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new TokenRefusal('invalid_request', 'The body must be application/x-www-form-urlencoded.');
  return parseForm(await request.text());
}
