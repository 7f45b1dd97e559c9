import { afterEach, expect, it, vi } from 'vitest';
import { hookResult } from '../../../testing/hook-result.tsx';
import { useRenameAssistant } from './rename-assistant.ts';

afterEach(() => void vi.unstubAllGlobals());

const at = '2026-11-23T12:00:00.000Z';

/** Renames the first version of an assistant, of which there is a second by now. */
async function rename(name: string, nameNow: string): Promise<unknown> {
  const now = { id: 'a1', name: nameNow, version: 2, createdAt: at, updatedAt: at };
  const stale = {
    ...{ type: 'urn:x', title: 'Changed', status: 412, detail: 'Changed.', code: 'precondition_failed' },
    ...{ requestId: 'r1', current: now },
  };
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) =>
    Promise.resolve(
      method === 'GET'
        ? Response.json(now, { headers: { etag: '"a1-2"' } })
        : Response.json(stale, { status: 412 }),
    ),
  );
  return hookResult(() => useRenameAssistant('a1')).mutateAsync({ name, shown: 1 });
}

it('takes an assistant for renamed that has the name already', async () => {
  await expect(rename(' Trip Planner ', 'Trip Planner')).resolves.toBeUndefined();
});

it('says of one with another name that it was changed', async () => {
  await expect(rename('Trip Planner', 'Hotel Finder')).rejects.toMatchObject({ code: 'precondition_failed' });
});
