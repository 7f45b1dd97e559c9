import { describeStore } from '../../testing/describe-store.ts';
import { usePostgresStore } from '../../testing/postgres/open-postgres-store.ts';
import { describePostgres } from '../../testing/postgres/postgres-tests.ts';

describePostgres('on PostgreSQL', () => {
  describeStore('the store', usePostgresStore());
});
