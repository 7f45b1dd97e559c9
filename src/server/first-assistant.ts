import { newId, timestamp } from '#service/id.ts';
import type { Ports } from '#service/ports.ts';

/** Makes an assistant where there is none, so that the page has something to open. Two servers that start at once make one. */
export async function ensureAssistant({
  store,
  clock,
  random,
}: Pick<Ports, 'store' | 'clock' | 'random'>): Promise<void> {
  await store.transaction(async ({ assistants }) => {
    const { total } = await assistants.list({ limit: 1, after: null });
    if (total > 0) return;
    const now = timestamp(clock);
    const id = newId({ clock, random });
    await assistants.insert({ id, name: 'My assistant', version: 1, createdAt: now, updatedAt: now });
  });
}
