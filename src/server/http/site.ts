/** Where this server is reached. */
export interface Site {
  /** The port it listens on, known once it does. */
  readonly port: () => number;
  /** The address it listens on, as a URL writes it. */
  readonly host: string;
  /** The origin that a proxy before it has; null without one. */
  readonly publicOrigin: string | null;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** An address as a URL writes it, and a browser sends it: `::ffff:127.0.0.1` as `[::ffff:7f00:1]`. */
export function urlHost(address: string): string {
  return address.includes(':') ? new URL(`http://[${address}]`).hostname : address;
}

function withPort(host: string, port: number): string {
  return port === 80 ? host : `${host}:${port}`;
}

/**
 * True for a host that this server goes by. Any other is a name that somebody
 * else points at this machine, so that a page of theirs could read from here.
 */
export function isOwnHost(host: string, site: Site): boolean {
  const asked = host.toLowerCase();
  const own = [...loopbackNames, site.host].map((name) => withPort(name, site.port()));
  return own.includes(asked) || (site.publicOrigin !== null && new URL(site.publicOrigin).host === asked);
}

/** True for the origin of a page that this server served under the host it was asked by. */
export function isOwnOrigin(origin: string, host: string, site: Site): boolean {
  return origin === site.publicOrigin || (isOwnHost(host, site) && origin === `http://${host.toLowerCase()}`);
}
