import { z } from '#contract/zod.ts';
import { jsonAnswer } from '../token/json-answer.ts';
import type { FaultAnswer } from './fault.ts';

type Headers = Readonly<Record<string, string>>;

/** Always the same answer. A body of bytes carries no content type unless one is given. */
export function fixed(
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null,
  headers: Headers = {},
): FaultAnswer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return () => new Response(bytes, { status, headers });
}

/** Always the same JSON. */
export function json(status: number, body: unknown, headers: Headers = {}): FaultAnswer {
  return () => jsonAnswer(status, body, headers);
}

/** An error object of RFC 6749 5.2. */
export function oauthError(status: number, error: string, description?: string, headers: Headers = {}) {
  return json(
    status,
    { error, ...(description === undefined ? {} : { error_description: description }) },
    headers,
  );
}

/** A page for people. */
export function page(status: number, title: string, text: string, headers: Headers = {}): FaultAnswer {
  const body = `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1>${text}</body></html>\n`;
  return fixed(status, body, { 'content-type': 'text/html; charset=utf-8', ...headers });
}

/** A good answer of the token endpoint. */
export const tokenResponse = z.record(z.string(), z.unknown());
type TokenResponse = z.infer<typeof tokenResponse>;

/**
 * The good answer with its body made anew. A request that is refused anyway
 * gets its refusal, so that a fault does not hide a mistake.
 */
export function rewritten(
  rewrite: (body: TokenResponse) => string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string | null>> = {},
): FaultAnswer {
  return async ({ behave }) => {
    const good = await behave();
    if (!good.ok) return good;
    const changed = new Headers(good.headers);
    for (const [name, value] of Object.entries(headers))
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    const body = rewrite(tokenResponse.parse(await good.json()));
    return new Response(typeof body === 'string' ? new TextEncoder().encode(body) : body, {
      headers: changed,
    });
  };
}

/** The good answer with members changed; `undefined` leaves a member out. */
export function changed(members: TokenResponse, headers: Readonly<Record<string, string | null>> = {}) {
  return rewritten((body) => JSON.stringify({ ...body, ...members }), headers);
}

/** The good answer with one member written as this JSON text, which `JSON.stringify` would not write. */
export function changedText(member: string, text: string) {
  const stand = '\u0000stand\u0000';
  return rewritten((body) =>
    JSON.stringify({ ...body, [member]: stand }).replace(JSON.stringify(stand), () => text),
  );
}
