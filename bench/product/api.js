import { Pool } from 'undici';

/**
 * Talks to a product server over connections that stay open, as a browser does.
 *
 * @typedef {object} Api
 * @property {(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>} call throws where the answer is no success
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./resources.js').Resources} resources
 * @param {string} origin
 * @param {number} [connections]
 * @returns {Api}
 */
export function connect(resources, origin, connections = 1) {
  const pool = new Pool(origin, { connections });
  resources.onDispose(() => pool.destroy());
  return {
    async call(method, path, body) {
      const answer = await pool.request({
        method,
        path,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const text = await answer.body.text();
      if (answer.statusCode >= 300)
        throw new Error(`${method} ${path} was answered ${answer.statusCode}: ${text}`);
      return JSON.parse(text);
    },
    close: () => pool.close(),
  };
}
