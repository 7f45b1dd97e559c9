import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { listAssistants } from '#contract/endpoints/assistant-list.ts';
import { hookResult } from '../../testing/hook-result.tsx';
import { endpointKey } from './endpoint-key.ts';
import { ApiProblem, OfflineError } from './errors.ts';
import { useReread } from './use-reread.ts';

const notFound = new ApiProblem({
  ...{ type: 'urn:x', title: 'Not found', status: 404, detail: 'Gone.', code: 'not_found', requestId: 'r1' },
});

it.each([
  ['reads the assistants again with a list that is not found', notFound, true],
  ['leaves them where no answer came', new OfflineError('gone'), false],
  ['leaves them where nothing went wrong', null, false],
])('%s', (_, error, isReread) => {
  const client = new QueryClient();
  const queryKey = endpointKey(listAssistants);
  client.setQueryData(queryKey, []);
  const refetch = vi.fn(() => Promise.resolve());
  hookResult(() => useReread({ error, refetch }), client)();
  expect(refetch).toHaveBeenCalledOnce();
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(isReread);
});
