import { sensitiveKind } from '../../evidence/secrets/sensitive-name.ts';

/** An address without the secrets that stood in its query, and these. */
export interface ParsedAddress {
  readonly address: string;
  readonly secrets: readonly { readonly key: string; readonly value: string }[];
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
 * Takes the secrets out of the query of an address, where anybody could read them. Everything else stays as it was
 * written: an address of Postman may hold variables, which no parser of URLs would leave alone.
 */
export function takeSecrets(address: string): ParsedAddress {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const pairs = query.split('&').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { pair, key: decoded(key), value: decoded(value.join('=')) };
  });
  const secrets = pairs.filter(({ key }) => sensitiveKind(key) !== null);
  if (secrets.length === 0) return { address, secrets };
  const kept = pairs.filter((pair) => !secrets.includes(pair)).map(({ pair }) => pair);
  return { address: `${base}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`, secrets };
}
