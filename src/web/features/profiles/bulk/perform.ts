import type { QueryClient } from '@tanstack/react-query';
import type { BulkPerform, BulkWork } from './bulk-runner.ts';
import { deleteMany, restoreMany } from './in-parts.ts';
import { testMany } from './test-many.ts';
import { testsHost } from './tests-host.ts';

/** How each work is done with the profiles of an assistant. */
export function performOf(work: BulkWork, client: QueryClient, assistantId: string): BulkPerform {
  if (work === 'test') return testMany(testsHost(client, assistantId));
  return work === 'delete' ? deleteMany(assistantId) : restoreMany(assistantId);
}
