import type { QueryClient } from '@tanstack/react-query';
import { selectProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import type { BulkPerform, BulkWork, LookAnew } from './bulk-runner.ts';
import { deleteMany, restoreMany } from './in-parts.ts';
import { testMany } from './test-many.ts';
import { testsHost } from './tests-host.ts';

/** How each work is done with the profiles of an assistant. */
export function performOf(work: BulkWork, client: QueryClient, assistantId: string): BulkPerform {
  if (work === 'test') return testMany(testsHost(client, assistantId));
  return work === 'delete' ? deleteMany(assistantId) : restoreMany(assistantId);
}

/** Asks which profiles an assistant has. It is here so that it has come when an answer is lost. */
export function lookAnewAt(assistantId: string): LookAnew {
  return async (signal) => {
    const { body } = await call(selectProfiles, { params: { assistantId }, query: {}, signal });
    return body.items.length < body.total ? null : body.items;
  };
}
