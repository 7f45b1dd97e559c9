import { expect, it } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { clientCredentials } from '#service/testing/profiles.ts';
import { apiOverDatabase } from '../testing/api-over-database.ts';

it('is told where the database can be read and no longer written to, and nothing is lost by it', async () => {
  const { database, api, assistant, path } = await apiOverDatabase();
  const save = () =>
    api.call('POST', `${assistant}/authorization-profiles`, { body: clientCredentials({ name: 'Later' }) });

  database.pragma('query_only=ON');
  const refused = await save();
  expect(refused.status).toBe(503);
  expect(refused.as(problemSchema)).toMatchObject({
    code: 'store_unavailable',
    detail:
      'The database cannot be reached or cannot be written to. Nothing was saved. Try again in a moment.',
  });
  expect((await api.call('GET', path)).status).toBe(200);

  database.pragma('query_only=OFF');
  expect((await save()).status).toBe(201);
});
