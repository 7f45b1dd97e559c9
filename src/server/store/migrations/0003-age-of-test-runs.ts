import type { Migration } from './migration.ts';

/** Which test runs are too old is asked across all assistants. */
export const ageOfTestRuns: Migration = {
  version: 3,
  name: 'age of test runs',
  async up(transaction) {
    await transaction.schema
      .createIndex('test_runs_by_start')
      .on('testRuns')
      .columns(['startedAt'])
      .execute();
  },
};
