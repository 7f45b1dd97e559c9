import { useMutation } from '@tanstack/react-query';
import { discover } from '#contract/endpoints/discoveries.ts';
import { call } from '../../../lib/api/call.ts';
import { useNewestSignal } from '../../../lib/use-newest-signal.ts';

/** Asks an authorization server what it says of itself. The dialog shows what went wrong, and gives it up when it goes. */
export function useDiscover() {
  const { begin } = useNewestSignal();
  return useMutation({
    mutationFn: async (issuer: string) => (await call(discover, { body: { issuer }, signal: begin() })).body,
    meta: { errorShown: true, changesNothing: true },
  });
}
