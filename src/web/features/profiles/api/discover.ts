import { useMutation } from '@tanstack/react-query';
import { discover } from '#contract/endpoints/discoveries.ts';
import { call } from '../../../lib/api/call.ts';

/** Asks an authorization server what it says of itself. The dialog shows what went wrong. */
export function useDiscover() {
  return useMutation({
    mutationFn: async (issuer: string) => (await call(discover, { body: { issuer } })).body,
    meta: { errorShown: true, changesNothing: true },
  });
}
