import { expect, it } from 'vitest';
import { isOwnHost, urlHost } from './site.ts';

it.each([
  ['127.0.0.2', '127.0.0.2'],
  ['::1', '[::1]'],
  ['0:0:0:0:0:0:0:1', '[::1]'],
  ['::ffff:127.0.0.1', '[::ffff:7f00:1]'],
])('the address %s is its own as a browser sends it: %s', (address, sent) => {
  const host = urlHost(address);
  expect(host).toBe(sent);
  const { host: asked } = new URL(`http://${host}:8080/`);
  expect(isOwnHost(asked, { port: () => 8080, host, publicOrigin: null })).toBe(true);
});
