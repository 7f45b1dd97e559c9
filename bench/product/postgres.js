import { provisionPostgres } from '../../scripts/provision-postgres.js';
import { DatabaseServer } from '../../scripts/testing/postgres/database-server.js';

/**
 * Starts a PostgreSQL whose commits wait for the disk, with nothing in it.
 *
 * @param {import('./resources.js').Resources} resources
 * @returns {Promise<string | null>} its URL, or null where there is no PostgreSQL to be had
 */
export async function startPostgres(resources) {
  const bin = provisionPostgres();
  if (bin === null) return null;
  const server = new DatabaseServer(bin, { isDurable: true });
  resources.onDispose(() => server.dispose());
  await server.create();
  await server.start();
  return server.url;
}
