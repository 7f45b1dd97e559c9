import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';

/**
 * One step of the schema, forward only. It runs in a transaction of its own.
 * A step expands: the version of the program before it can go on working
 * until it is replaced.
 */
export interface Migration {
  /** Its number; steps are applied in the order of their numbers, which have no gap. */
  readonly version: number;
  readonly name: string;
  up(transaction: Kysely<Schema>, engine: Engine): Promise<void>;
}
