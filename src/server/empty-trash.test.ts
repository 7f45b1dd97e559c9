import { describe, expect, it } from 'vitest';
import type { Clock } from '#service/ports.ts';
import { describePostgres, useDatabase } from './testing/postgres/postgres-tests.ts';
import { profileClient } from './testing/profile-client.ts';
import { startHost } from './testing/started-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const dayMs = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 23, 12);
const afterDays = (days: number): Clock => ({ now: () => start + days * dayMs });

/** A server wipes what has been in the trash for 30 days, as soon as it starts. */
function describeEmptying(place: () => Readonly<Record<string, string>>): void {
  it('wipes what has been in it for 30 days, and nothing earlier or else', async () => {
    const folder = temporaryFolder();
    const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;
    const hostAfter = (days: number) =>
      startHost({ ...place(), APP_KEYS: key }, { folder, clock: afterDays(days) });

    const first = await hostAfter(0);
    const client = await profileClient(first.port);
    const deleted = await client.create('Deleted', 'secret');
    const kept = await client.create('Kept', 'secret');
    const profiles = `/api/v1/assistants/${client.assistantId}/authorization-profiles`;
    const headers = { 'if-match': `"${deleted.id}-${deleted.version}"` };
    const answer = await first.ask(`${profiles}/${deleted.id}`, { method: 'DELETE', headers });
    expect(answer.status, answer.text).toBe(204);
    await first.stop();

    const inTime = await hostAfter(29);
    expect((await inTime.ask(`${profiles}/${deleted.id}?deleted=true`)).status).toBe(200);
    await inTime.stop();
    const late = await hostAfter(30.01);
    await expect
      .poll(async () => (await late.ask(`${profiles}/${deleted.id}?deleted=true`)).status)
      .toBe(404);
    expect(await (await profileClient(late.port)).list()).toEqual([kept.id]);
  });
}

describe('the trash of a server over SQLite', () => {
  describeEmptying(() => ({}));
});

describePostgres('the trash of a server over PostgreSQL', () => {
  const database = useDatabase();
  describeEmptying(() => ({ DATABASE_URL: database.url(), DATA_DIR: '' }));
});
