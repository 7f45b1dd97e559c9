import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { hookResult } from '../../../testing/hook-result.tsx';
import { useCreateAssistant } from './create-assistant.ts';
import { assistantsQuery } from './list-assistants.ts';

afterEach(() => void vi.unstubAllGlobals());

const at = '2026-11-23T12:00:00.000Z';
const assistant = (id: string, name: string, version = 1) => ({
  id,
  name,
  version,
  createdAt: at,
  updatedAt: at,
});

/** A server that has assistants and loses its first answer; `arrives` tells whether it has carried it out. */
function losing(arrives: boolean) {
  const all = [assistant('a1', 'Travel Planner')];
  let tries = 0;
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) => {
    if (method === 'GET')
      return Promise.resolve(Response.json({ items: all, nextCursor: null, total: all.length }));
    tries += 1;
    if (tries > 1 || arrives) all.push(assistant(`a${all.length + 1}`, 'Travel Planner'));
    if (tries === 1) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(Response.json(all.at(-1), { status: 201 }));
  });
  const client = new QueryClient();
  client.setQueryData(assistantsQuery.queryKey, [...all]);
  return { all, create: hookResult(useCreateAssistant, client).mutateAsync };
}

it.each([true, false])(
  'creates one where the answer to the first try is lost, arrived or not: %j',
  async (arrives) => {
    const { all, create } = losing(arrives);
    await expect(create('Travel Planner')).rejects.toMatchObject({ name: 'OfflineError' });
    expect(await create('Travel Planner')).toMatchObject({ id: 'a2' });
    expect(all.map(({ id }) => id)).toEqual(['a1', 'a2']);
  },
);

it('creates another one where another name was given since', async () => {
  const { all, create } = losing(true);
  await expect(create('Travel Planner')).rejects.toMatchObject({ name: 'OfflineError' });
  await create('Other');
  expect(all).toHaveLength(3);
});
