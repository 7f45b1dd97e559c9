import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { limits } from '#contract/limits.ts';
import type { TestStatus } from '#contract/test-status.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { listQuery, type ListView } from '../list/view/list-view.ts';

const pageSchema = listProfiles.answers[200];

/** A page of the profiles of an assistant, as a view shows them. The list shows what goes wrong. */
export function profilesQuery(assistantId: string, view: ListView) {
  const query = listQuery(view);
  return queryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, query),
    queryFn: async ({ signal }) =>
      (await call(listProfiles, { params: { assistantId }, query, signal })).body,
    meta: { errorShown: true },
  });
}

/** A test as the list shows it. */
interface Tested {
  readonly id: string;
  readonly status: TestStatus;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly diagnosis: { readonly code: string } | null;
}

/** Shows a test that has ended in the rows that are there, so that the list need not be read anew for each. */
export function showTested(
  client: QueryClient,
  assistantId: string,
  profileId: string,
  tested: Tested,
): void {
  const { id, status, startedAt: at, durationMs } = tested;
  const lastTest = { id, status, at, durationMs, code: tested.diagnosis?.code ?? null };
  const shown = client.getQueryCache().findAll({ queryKey: endpointKey(listProfiles, { assistantId }) });
  for (const { queryKey } of shown) {
    client.setQueryData(queryKey, (data: unknown) => {
      const page = pageSchema.safeParse(data);
      if (!page.success) return undefined;
      const items = page.data.items.map((item) =>
        item.id === profileId
          ? { ...item, lastTest, recentTests: [status, ...item.recentTests].slice(0, limits.recentTests) }
          : item,
      );
      return { ...page.data, items };
    });
  }
}
