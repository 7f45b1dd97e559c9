import { selectProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import type { LookAnew } from './bulk-runner.ts';

/** Asks which profiles an assistant has. */
export function lookAnewAt(assistantId: string): LookAnew {
  return async (signal) => {
    const { body } = await call(selectProfiles, { params: { assistantId }, query: {}, signal });
    return body.items.length < body.total ? null : body.items;
  };
}
