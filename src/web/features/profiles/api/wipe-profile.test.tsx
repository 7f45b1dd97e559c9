import { renderToStaticMarkup } from 'react-dom/server';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { savedProfile } from '../../../testing/profile-form.ts';
import { useWipeProfile } from './wipe-profile.ts';

const notFound = {
  ...{ type: 'about:blank', title: 'Not found', status: 404, detail: 'There is no such profile.' },
  ...{ code: 'not_found', requestId: 'of-this-test' },
};

/** Wipes a profile that is not in the trash any more; `there` is what is found of it elsewhere. */
async function wipe(there: unknown): Promise<void> {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      there === null || address.includes('deleted=true')
        ? Response.json(notFound, { status: 404, headers: { 'content-type': 'application/problem+json' } })
        : Response.json(there, { headers: { etag: '"3"' } }),
    ),
  );
  const asked: { wipe?: ReturnType<typeof useWipeProfile>['mutateAsync'] } = {};
  const Probe = () => {
    asked.wipe = useWipeProfile('assistant-1').mutateAsync;
    return null;
  };
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <Probe />
    </QueryClientProvider>,
  );
  await asked.wipe?.('profile-1');
}

describe('a profile that is not in the trash any more', () => {
  it('is removed where it is nowhere else', async () => {
    await expect(wipe(null)).resolves.toBeUndefined();
  });

  it('is not removed where it was restored meanwhile', async () => {
    await expect(wipe(savedProfile())).rejects.toMatchObject({ code: 'not_found' });
  });
});
