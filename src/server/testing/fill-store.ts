import type { Store } from '#service/ports/store.ts';
import { assistant, lastTest, minute, padded, profile, testRun, variable } from './store-suite/records.ts';

const profiles = 130;

/** Fills a store with something in every table and column: several pages, texts of all kinds, and numbers that are no integers. */
export async function fillStore(store: Store): Promise<void> {
  for (const id of ['assistant-1', 'assistant-2']) await store.assistants.insert(assistant({ id }));
  for (let count = 1; count <= profiles; count += 1) {
    const id = `profile-${padded(count)}`;
    const secrets = [
      { slot: 'clientSecret', sealed: `v1.k1.${id}`, fingerprint: 'ab', updatedAt: minute(count) },
    ];
    await store.profiles.insert(
      profile({
        id,
        assistantId: count % 2 === 0 ? 'assistant-1' : 'assistant-2',
        name: `${id} 'quoted" \\ ä 漢字 😀 %_`,
        document: JSON.stringify({ description: 'line\nline\ttab' }),
        secrets,
        tenancyEnabled: count % 3 === 0,
        deletedAt: count % 7 === 0 ? minute(count) : null,
        lastTest: count % 5 === 0 ? lastTest({ at: minute(count) }) : null,
      }),
    );
    await store.testRuns.insert(
      testRun({
        id: `run-${padded(count)}`,
        assistantId: count % 2 === 0 ? 'assistant-1' : 'assistant-2',
        profileId: count % 11 === 0 ? null : id,
        durationMs: count / 3,
        sealed: 'x'.repeat(count * 100),
      }),
    );
  }
  await store.variables.insert(variable({ id: 'variable-1', name: 'plain' }));
  await store.sealingKeys.insert({ id: 'k1', canary: 'v1.k1.canary', createdAt: minute(0) });
  await store.leases.take({ task: 'rewrap', holder: 'server-1', until: minute(5) }, minute(0));
}
