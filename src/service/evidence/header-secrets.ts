import type { Scrubber } from './scrubber.ts';
import { isAboutSecret, sensitiveKind } from './secrets/sensitive-name.ts';
import type { SecretSpan } from './secrets/span.ts';

const cookiePair = /^(\s*[^=;\s]+=)("?)([^;"]+)/;
const schemeAndCredentials = /^([A-Za-z][\w-]*)\s+(\S.*)$/;
const codeParameter = /[?&#]code=([^&#]+)/g;

/** Headers whose name only sounds like a secret. */
const harmless = /^(?:access-control-|sec-)/i;

function whole(value: string, name: string): SecretSpan[] {
  return [{ start: 0, end: value.length, name, value, isKnown: false }];
}

function cookie(value: string): SecretSpan[] {
  const [, before = '', quote = '', content = ''] = cookiePair.exec(value) ?? [];
  const start = before.length + quote.length;
  return content === ''
    ? []
    : [{ start, end: start + content.length, name: 'cookie value', value: content, isKnown: false }];
}

/** `Basic YWJj`: the scheme stays readable. */
function credentials(value: string): SecretSpan[] {
  const [, scheme, rest] = schemeAndCredentials.exec(value) ?? [];
  if (scheme === undefined || rest === undefined) return whole(value, 'credentials');
  const name = scheme.toLowerCase() === 'bearer' ? 'access token' : 'credentials';
  return [{ start: value.length - rest.length, end: value.length, name, value: rest, isKnown: false }];
}

/** What the name of a header says that its value is. */
export function secretsByHeaderName(name: string, value: string): SecretSpan[] {
  if (value === '' || harmless.test(name)) return [];
  if (/^set-cookie2?$/i.test(name)) return cookie(value);
  const kind = sensitiveKind(name);
  if (kind === null || isAboutSecret(name, value)) return [];
  return kind === 'credentials' ? credentials(value) : whole(value, kind);
}

/** The secrets in a header of an answer. */
export function answerHeaderSecrets(name: string, value: string, scrubber: Scrubber): SecretSpan[] {
  const codes = /^location$/i.test(name) ? [...value.matchAll(codeParameter)] : [];
  return [
    ...scrubber.foreign(value),
    ...secretsByHeaderName(name, value),
    ...codes.map((match) => {
      const code = match[1] ?? '';
      const start = match.index + match[0].length - code.length;
      return { start, end: start + code.length, name: 'code', value: code, isKnown: false };
    }),
  ];
}
