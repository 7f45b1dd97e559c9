import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { z } from '#contract/zod.ts';
import { parsePostgresUrl } from '../../config/postgres-url.ts';
import type { PostgresAddress } from '../../store/postgres/postgres-address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server that this run has started, with the rights to make databases; null where there is none. */
    postgres: string | null;
  }
}

/** Tests that need PostgreSQL. Where it cannot be had, they count as skipped. Making a database can take its time. */
export function describePostgres(name: string, tests: () => void): void {
  if (inject('postgres') === null) describe.skip(name, tests);
  else describe(name, { timeout: 60_000 }, tests);
}

let count = 0;

/** The URL of another database of a server. */
export function urlOfDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Carries out one statement by itself, with the rights of the URL, and returns its rows. */
export async function onServer(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return z.array(z.record(z.string(), z.unknown())).parse(rows);
  } finally {
    await client.end();
  }
}

/** Makes an empty database and returns its URL. `options` are those of `create database`. */
export async function createDatabase(options = ''): Promise<string> {
  const url = inject('postgres');
  if (url === null) throw new Error('There is no PostgreSQL.');
  count += 1;
  const name = `test_${process.pid}_${count}`;
  await onServer(url, `create database ${name} ${options}`);
  return urlOfDatabase(url, name);
}

/** Removes a database of `createDatabase`, also from under those who use it. */
export async function dropDatabase(url: string): Promise<void> {
  await onServer(inject('postgres') ?? '', `drop database ${new URL(url).pathname.slice(1)} with (force)`);
}

/** One database for all tests around. */
export function useDatabase(options = ''): { url: () => string; address: () => PostgresAddress } {
  let url = '';
  beforeAll(async () => {
    url = await createDatabase(options);
  }, 60_000);
  afterAll(() => dropDatabase(url), 60_000);
  return { url: () => url, address: () => parsePostgresUrl(url) };
}

/**
 * A database for each of so many tests around. Returns the URL of one that no test had yet, and throws where there is none:
 * without a URL, a server would take what it keeps by default.
 */
export function useDatabases(tests: number): () => string {
  const databases = Array.from({ length: tests }, () => useDatabase());
  return () => {
    const database = databases.pop();
    if (database === undefined) throw new Error(`There are more than ${tests} tests: each needs a database.`);
    return database.url();
  };
}
