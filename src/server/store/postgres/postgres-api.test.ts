import { describeApi } from '#service/testing/describe-api.ts';
import { usePostgresStore } from '../../testing/postgres/open-postgres-store.ts';
import { describePostgres } from '../../testing/postgres/postgres-tests.ts';

describePostgres('on PostgreSQL', () => {
  describeApi('PostgreSQL', usePostgresStore());
});
