import { chosenAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import { utf8 } from '../vault/bytes.ts';
import type { AssertionClient } from './client-assertion.ts';

/** A secret that is shorter than the hash it signs with. */
export interface WeakSecret {
  readonly algorithm: string;
  readonly bits: number;
  readonly neededBits: number;
}

/** What a client's secret lacks to sign with (RFC 7518 3.2), or null. */
export function weakSecret(client: AssertionClient): WeakSecret | null {
  if (client.clientAuthentication !== 'client_secret_jwt') return null;
  const { algorithm } = chosenAlgorithm('secret', client.assertionAlgorithm);
  if (algorithm === null) return null;
  const [bits, neededBits] = [utf8(client.clientSecret ?? '').length * 8, Number(algorithm.slice(2))];
  return bits < neededBits ? { algorithm, bits, neededBits } : null;
}
