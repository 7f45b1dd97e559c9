const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Header names that belong to the message framing, not to whoever writes a request (RFC 9110 7.6.1, RFC 9112). */
const framing = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** True for a header name as RFC 9110 5.6.2 defines a token. */
export function isHeaderName(name: string): boolean {
  return token.test(name);
}

/** True for a header value without CR, LF, NUL or other control characters (RFC 9110 5.5). */
export function isHeaderValue(value: string): boolean {
  return fieldValue.test(value);
}

/** True for a header that a profile cannot set. */
export function isFramingHeader(name: string): boolean {
  return framing.has(name.toLowerCase());
}
