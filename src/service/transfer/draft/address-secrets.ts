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

/** A user before the host, whose password may hold a slash: then it cannot be a port. */
const user = /^([^/]*\/{2,})?(?:[^/]*|[^/@[]*:(?!\d*(?:\/|$))[^@{}]*)@/;

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
  const base = whole.replace(user, '$1');
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
