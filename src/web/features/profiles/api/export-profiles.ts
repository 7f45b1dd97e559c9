import { useMutation } from '@tanstack/react-query';
import { selectProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { exportProfiles } from '#contract/endpoints/transfers.ts';
import type { ExportRequest } from '#contract/transfer/export-file.ts';
import { call } from '../../../lib/api/call.ts';
import { useNewestSignal } from '../../../lib/use-newest-signal.ts';
import { exportInParts, type ExportProgress } from './export-in-parts.ts';

/** What is exported, of how many as far as is known, and who hears how far it is. */
export interface Exporting {
  readonly request: ExportRequest;
  readonly count: number;
  readonly report: (progress: ExportProgress) => void;
}

/** Makes an export file. The dialog shows what went wrong, and ends what is under way when it goes. */
export function useExportProfiles(assistantId: string) {
  const { begin } = useNewestSignal();
  return useMutation({
    mutationFn: async ({ request, count, report }: Exporting) => {
      const signal = begin();
      const options = { params: { assistantId }, signal };
      return exportInParts(request, count, {
        report,
        send: async (body) => {
          signal.throwIfAborted();
          return (await call(exportProfiles, { ...options, body })).body;
        },
        matching: async ({ search, type, status }) => {
          const query = { search, type: type?.join(','), status: status?.join(',') };
          const { items, total } = (await call(selectProfiles, { ...options, query })).body;
          return total > items.length ? null : items.map(({ id }) => id);
        },
      });
    },
    // What was sent may hold a passphrase, and the answer many profiles: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true, changesNothing: true },
  });
}
