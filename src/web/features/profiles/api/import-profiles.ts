import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { importProfiles, previewImport } from '#contract/endpoints/transfers.ts';
import type { importPreviewRequestSchema, importRequestSchema } from '#contract/transfer/import-request.ts';
import type { z } from '#contract/zod-mini.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { tellOtherWindows } from '../../../lib/other-windows.ts';
import { tellOwnChange } from './own-changes.ts';

interface AskedPreview {
  readonly request: z.input<typeof importPreviewRequestSchema>;
  readonly signal: AbortSignal;
}

/** Asks what an import would do. The dialog shows what went wrong. */
export function usePreviewImport(assistantId: string) {
  return useMutation({
    mutationFn: async ({ request, signal }: AskedPreview) =>
      (await call(previewImport, { params: { assistantId }, body: request, signal })).body,
    // What is sent may hold secrets: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true, changesNothing: true },
  });
}

/** Imports. Also where no answer came, the list is read anew: it may have been saved. */
export function useImportProfiles(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: z.input<typeof importRequestSchema>) =>
      (await call(importProfiles, { params: { assistantId }, body: request })).body,
    onSuccess: ({ rows }) => {
      const ids = rows.flatMap(({ outcome, profileId }) =>
        outcome === 'replace' && profileId !== null ? [profileId] : [],
      );
      tellOwnChange({ kind: 'replaced', ids });
    },
    onSettled: () => {
      tellOtherWindows();
      return client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
    },
    gcTime: 0,
    meta: { errorShown: true },
  });
}
