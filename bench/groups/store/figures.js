import { startPostgres } from '../../product/postgres.js';
import { startProduct } from '../../product/product-server.js';
import { barePostgres, bareSqlite } from './bare-inserts.js';
import { engineFigures } from './engine-figures.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 */

/** As much as the row of a profile holds. */
const rowText = 'x'.repeat(2500);

/**
 * @param {Resources} resources
 * @returns {Promise<readonly Figure[]>}
 */
export async function figures(resources) {
  const sqlite = await startProduct(resources);
  const found = [
    ...(await engineFigures(resources, 'SQLite', sqlite.origin, bareSqlite(resources, rowText))),
  ];
  await sqlite.stop();
  const url = await startPostgres(resources);
  if (url === null) {
    console.error('   PostgreSQL cannot be had: its figures are left out.');
    return found;
  }
  const postgres = await startProduct(resources, { environment: { DATABASE_URL: url } });
  const bare = await barePostgres(resources, url, rowText);
  return [...found, ...(await engineFigures(resources, 'PostgreSQL', postgres.origin, bare))];
}
