import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { hookResult } from '../../../testing/hook-result.tsx';
import { useCreateAssistant } from './create-assistant.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A server that loses the answers to the first tries, and the keys that it was sent. */
function losing(lost: number) {
  const keys: (string | null)[] = [];
  const at = '2026-11-23T12:00:00.000Z';
  vi.stubGlobal('fetch', (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get('idempotency-key'));
    if (keys.length <= lost) return Promise.reject(new TypeError('Failed to fetch'));
    const created = { id: 'a2', name: 'Travel Planner', version: 1, createdAt: at, updatedAt: at };
    return Promise.resolve(Response.json(created, { status: 201 }));
  });
  return { keys, create: hookResult(useCreateAssistant, new QueryClient()).mutateAsync };
}

it('sends the same key until an answer comes, and another one after it', async () => {
  const { keys, create } = losing(2);
  await expect(create('Travel Planner')).rejects.toMatchObject({ name: 'OfflineError' });
  await expect(create('Travel Planner ')).rejects.toMatchObject({ name: 'OfflineError' });
  expect(await create('Travel Planner')).toMatchObject({ id: 'a2' });
  await create('Travel Planner');
  expect(keys[0]).toMatch(/^"[\da-f-]{36}"$/);
  expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3]]);
  expect(keys[3]).not.toBe(keys[0]);
});

it('creates another one where another name was given since', async () => {
  const { keys, create } = losing(1);
  await expect(create('Travel Planner')).rejects.toMatchObject({ name: 'OfflineError' });
  await create('Other');
  expect(keys[1]).not.toBe(keys[0]);
});
