/** The address that a request names. */
export interface RequestAddress {
  readonly url: URL;
  /** What stands before the path, as it was written where something stands for a part of it. */
  readonly origin: string;
  /** The host as people say it. */
  readonly name: string;
}

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;
/** A variable that stands for scheme and host together. */
const leadingVariable = /^\{\{env\.\w+\}\}(?:[/?#]|$)/;
const portVariable = /^([^/?#]*\/\/[^/?#]*):\{\{env\.\w+\}\}(?=[/?#]|$)/;
const writtenHost = /^[^/?#]*\/\/(?:[^/?#]*@)?([^/?#]*)/;

/**
 * The address in a text, or null where it is none. A parser of URLs writes hosts in lower case, which would make other
 * variables of those that stand in one.
 */
export function addressOf(text: string): RequestAddress | null {
  const isWhole = scheme.test(text);
  const isVariable = !isWhole && leadingVariable.test(text);
  const whole = isWhole ? text : `${isVariable ? 'https' : 'http'}://${text}`;
  const readable = whole.replace(portVariable, '$1');
  if (!URL.canParse(readable)) return null;
  const url = new URL(readable);
  const written = writtenHost.exec(whole)?.[1] ?? '';
  const isTemplate = written.includes('{');
  const host = isTemplate ? written : url.host;
  return {
    url,
    origin: isVariable ? host : `${url.protocol}//${host}`,
    name: isTemplate ? host.replace(/\{\{env\.(\w+)\}\}/g, '$1') : url.hostname,
  };
}

/** The address without what stands elsewhere in a profile: user, query and fragment. */
export function plainAddress(
  { url, origin }: RequestAddress,
  query: readonly { readonly key: string; readonly value: string }[] = [],
): string {
  const text = new URLSearchParams(query.map(({ key, value }) => [key, value])).toString();
  const rest = `${url.pathname}${text === '' ? '' : `?${text}`}`;
  // The parser of addresses encodes braces, which stand for the tenancy and for variables.
  return origin + rest.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
