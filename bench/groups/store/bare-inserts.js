import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { randomUUID } from 'node:crypto';

/**
 * @typedef {import('../../product/resources.js').Resources} Resources
 * @typedef {import('./engine-figures.js').BareEngine} BareEngine
 */

const columns = 'id text primary key, document text not null';

/**
 * @param {Resources} resources
 * @param {string} text
 * @returns {BareEngine}
 */
export function bareSqlite(resources, text) {
  const database = new Database(join(resources.folder(), 'bare.db'));
  resources.onDispose(() => database.close());
  database.pragma('journal_mode=WAL');
  database.pragma('synchronous=FULL');
  database.exec(`create table bare (${columns})`);
  const insert = database.prepare('insert into bare values (?, ?)');
  return { insert: async () => insert.run([randomUUID(), text]), settle: async () => undefined };
}

/**
 * @param {Resources} resources
 * @param {string} url
 * @param {string} text
 * @returns {Promise<BareEngine>}
 */
export async function barePostgres(resources, url, text) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  resources.onDispose(() => pool.end());
  await pool.query(`create table bare (${columns})`);
  return {
    insert: () => pool.query('insert into bare values ($1, $2)', [randomUUID(), text]),
    settle: () => pool.query('vacuum analyze'),
  };
}
