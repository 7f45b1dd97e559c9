import { renderToStaticMarkup } from 'react-dom/server';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { usePreviewImport } from './import-profiles.ts';

it('is no news for other windows that an import was looked at', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const client = new QueryClient();
  const { signal } = new AbortController();
  const asked: { preview?: ReturnType<typeof usePreviewImport>['mutateAsync'] } = {};
  const Probe = () => {
    asked.preview = usePreviewImport('a').mutateAsync;
    return null;
  };
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
  );
  const metas: unknown[] = [];
  client.getMutationCache().subscribe(({ type, mutation }) => {
    if (type === 'added') metas.push(mutation.meta);
  });
  await asked.preview?.({ request: { text: 'curl https://example.com/' }, signal }).catch(() => undefined);
  expect(metas).toEqual([expect.objectContaining({ changesNothing: true })]);
});
