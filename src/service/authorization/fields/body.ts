import { deepestJson } from '../../evidence/answer/body-format.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { scanJson } from '../../evidence/json-scan.ts';
import type { ServiceCall } from './service-call.ts';

function contentType({ headers }: ServiceCall): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}

function nameOf(pair: string): string | null {
  return new URLSearchParams(pair).keys().next().value ?? null;
}

/** The other parameters stay written as they are. */
function intoForm(body: string, key: string, value: string): string {
  const others = body.split('&').filter((pair) => pair !== '' && nameOf(pair) !== key);
  return [...others, new URLSearchParams([[key, value]]).toString()].join('&');
}

/**
 * A new member is written behind the others, so that numbers which JavaScript
 * cannot hold stay what they are. Null where the body is no JSON object.
 */
function intoJson(body: string, key: string, value: string): string | null {
  const text = body.trim();
  const { errorAt, depth } = scanJson(text);
  if (!text.startsWith('{') || errorAt !== null || depth > deepestJson) return null;
  const parsed: unknown = JSON.parse(text);
  if (!isJsonObject(parsed)) return null;
  if (Object.hasOwn(parsed, key))
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(parsed).map(([name, member]) => [name, name === key ? value : member]),
      ),
    );
  const joint = Object.keys(parsed).length === 0 ? '' : ',';
  return `${text.slice(0, -1).trimEnd()}${joint}${JSON.stringify(key)}:${JSON.stringify(value)}}`;
}

/** The call with one more member in its JSON or form body; null where the body is neither. */
export function intoBody(call: ServiceCall, key: string, value: string): ServiceCall | null {
  const type = contentType(call);
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return { ...call, body: intoForm(call.body ?? '', key, value) };
  const body = intoJson(call.body === null || call.body.trim() === '' ? '{}' : call.body, key, value);
  if (body === null) return null;
  const headers =
    type === '' ? [...call.headers, ['Content-Type', 'application/json'] as [string, string]] : call.headers;
  return { ...call, headers, body };
}
