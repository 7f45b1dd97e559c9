import type { Random, SealingKey } from '../ports.ts';
import type { SealingKeyRecord } from '../ports/sealing-keys.ts';
import { open, seal, type Place } from '../vault/envelope.ts';

function placeOf(keyId: string): Place {
  return { table: 'sealing_keys', row: keyId, column: 'canary' };
}

/** An envelope that shows later whether a key is still the same. What is in it says nothing. */
export async function sealCanary(key: SealingKey, random: Random): Promise<string> {
  return seal('canary', placeOf(key.id), key, random);
}

/** True where a key is the one that made the canary, whatever name it is given now. */
export async function opensCanary({ id, canary }: SealingKeyRecord, { bytes }: SealingKey): Promise<boolean> {
  return open(canary, placeOf(id), { id, bytes }).then(
    () => true,
    () => false,
  );
}
