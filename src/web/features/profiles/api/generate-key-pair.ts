import { useMutation } from '@tanstack/react-query';
import type { KeyPairKind } from '#contract/client-key/key-pair.ts';
import { generateKeyPair } from '#contract/endpoints/key-pairs.ts';
import { call } from '../../../lib/api/call.ts';

/** Has the server generate a key pair. The dialog shows what went wrong. */
export function useGenerateKeyPair(assistantId: string) {
  return useMutation({
    mutationFn: async (body: { readonly kind: KeyPairKind; readonly commonName: string }) =>
      (await call(generateKeyPair, { params: { assistantId }, body })).body,
    meta: { errorShown: true, changesNothing: true },
  });
}
