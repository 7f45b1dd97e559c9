import { isSecretParameter } from './secret-parameter.ts';

/** An address without some of the parameters that stood in its query, and these. */
export interface ParsedAddress {
  readonly address: string;
  readonly taken: readonly { readonly key: string; readonly value: string }[];
  /** True where a user, who may have a password, stood before the host and was taken out too. */
  readonly hadUser: boolean;
}

/** The text as it is where it is not percent-encoded in a way that can be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * How many characters at the beginning are a user, with the `@` behind it. Its password may hold a slash, where it
 * cannot be a port. No pattern does it: one takes the square of the length of a text.
 */
function userLength(text: string): number {
  const [host = ''] = /^[^/]*/.exec(text) ?? [];
  if (host.includes('@')) return host.lastIndexOf('@') + 1;
  const [before = ''] = /^[^/[]*/.exec(text) ?? [];
  const behind = before.length + text.slice(before.length).search(/[@{}]/);
  if (behind < before.length || text[behind] !== '@') return 0;
  const port = /\d*(?:\/|$)/y;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (text[at] === '{' || text[at] === '}') return 0;
    port.lastIndex = at + 1;
    if (text[at] === ':' && !port.test(text)) return behind + 1;
  }
  return 0;
}

function withoutUser(text: string): string {
  const [scheme = ''] = /^[^/]*\/{2,}/.exec(text) ?? [];
  const host = text.slice(scheme.length);
  const length = userLength(host);
  return length > 0 ? scheme + host.slice(length) : text.slice(userLength(text));
}

/**
 * Takes the secrets out of an address, where anybody could read them, or what else of its query must not stand there,
 * and what is never sent. Everything else stays as it was written: an address of a collection may hold variables, which no
 * parser of URLs would leave alone.
 */
export function takeSecrets(
  written: string,
  isTaken: (key: string, value: string) => boolean = isSecretParameter,
): ParsedAddress {
  const [, whole = '', query = ''] = /^([^?#]*)\??([^#]*)/s.exec(written) ?? [];
  const base = withoutUser(whole);
  const pairs = query.split('&').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { pair, key: decoded(key), value: decoded(value.join('=')) };
  });
  const taken = pairs.filter(({ key, value }) => isTaken(key, value));
  const goes = new Set(taken);
  const left = pairs
    .filter((pair) => !goes.has(pair))
    .map(({ pair }) => pair)
    .join('&');
  return { address: left === '' ? base : `${base}?${left}`, taken, hadUser: base !== whole };
}
