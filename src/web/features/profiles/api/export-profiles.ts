import { useMutation } from '@tanstack/react-query';
import { exportProfiles } from '#contract/endpoints/transfers.ts';
import type { ExportRequest } from '#contract/transfer/export-file.ts';
import { call } from '../../../lib/api/call.ts';

/** Makes an export file. The dialog shows what went wrong. */
export function useExportProfiles(assistantId: string) {
  return useMutation({
    mutationFn: async (request: ExportRequest) =>
      (await call(exportProfiles, { params: { assistantId }, body: request })).body,
    // What was sent may hold a passphrase, and the answer many profiles: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true, changesNothing: true },
  });
}
