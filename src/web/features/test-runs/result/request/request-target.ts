/** Path and query of an address as they stand on the request line (RFC 9112 3.2.1). Masks in it stay as they are. */
export function requestTarget(url: string): string {
  const [, target = ''] = /^[a-z][\w+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url) ?? ['', url];
  return target.startsWith('/') ? target : `/${target}`;
}
