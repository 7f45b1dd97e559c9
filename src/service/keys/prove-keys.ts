import { timestamp } from '../id.ts';
import type { Keyring, MissingKey, Ports, SealingKey } from '../ports.ts';
import type { SealingKeyRecord } from '../ports/sealing-keys.ts';
import { opensCanary, sealCanary } from './canary.ts';
import { keyIdOf } from '../vault/envelope.ts';
import { sealedPages, sealedTables } from './sealed-secrets.ts';
import { tryKey } from './try-key.ts';

type KeyPorts = Pick<Ports, 'store' | 'clock' | 'random'>;

/** The keys of a host, each proven to be the one that sealed what stands under its id. */
export interface ProvenKeys extends Keyring {
  readonly missing: readonly MissingKey[];
  /** The id that new secrets are sealed under; null without a key. It is another than the key's name where that is taken. */
  readonly sealsAs: string | null;
}

/** Names there may be for one key, should its own be taken by others. */
const mostNames = 99;
const idLength = 32;
const rowsAtOnce = 200;

/** The keys in use. One that has sealed something without being in the list gets into it, as not shown yet. */
async function listUsedKeys({ store, clock }: KeyPorts): Promise<readonly SealingKeyRecord[]> {
  const known = (await store.sealingKeys.list()).map(({ id }) => id);
  const found = new Set<string>();
  for (const table of sealedTables)
    for await (const rows of sealedPages(store, table, { isNot: known }, rowsAtOnce))
      for (const { sealed } of rows.flatMap(({ secrets }) => secrets ?? [])) found.add(keyIdOf(sealed) ?? '');
  for (const id of found)
    if (id !== '') await store.sealingKeys.insert({ id, canary: '', createdAt: timestamp(clock) });
  return store.sealingKeys.list();
}

/** True where a key is the one of a record. With the first that is, a record gets its canary. */
async function isKeyOf(
  record: SealingKeyRecord,
  { id: name, bytes }: SealingKey,
  { store, random }: KeyPorts,
): Promise<boolean> {
  if (record.canary !== '') return opensCanary(record, { id: record.id, bytes });
  const tried = await tryKey(store, record.id, bytes);
  // Where nothing is sealed under a name any more, it belongs to whoever bears it.
  if (tried === 'refused' || (tried === 'nothing_to_try' && name !== record.id)) return false;
  await store.sealingKeys.setCanary(record.id, await sealCanary({ id: record.id, bytes }, random));
  return true;
}

/** Enters a key under a name that is not in the list. False where secrets of another key stand under it. */
async function enter(id: string, { bytes }: SealingKey, ports: KeyPorts): Promise<boolean> {
  const { store, clock, random } = ports;
  const isFree = (await tryKey(store, id, bytes)) !== 'refused';
  const canary = isFree ? await sealCanary({ id, bytes }, random) : '';
  if (await store.sealingKeys.insert({ id, canary, createdAt: timestamp(clock) })) return isFree;
  // Another server was faster; it may have the same key.
  const record = (await store.sealingKeys.list()).find((each) => each.id === id);
  return record !== undefined && isKeyOf(record, { id, bytes }, ports);
}

function nameOf({ id }: SealingKey, attempt: number): string {
  const suffix = attempt === 1 ? '' : `-${attempt}`;
  return id.slice(0, idLength - suffix.length) + suffix;
}

/** The id that a key seals under: its name, or one like it where that is another key's. */
async function sealingIdOf(
  key: SealingKey,
  proven: ReadonlyMap<string, SealingKey>,
  known: ReadonlySet<string>,
  ports: KeyPorts,
): Promise<string> {
  for (let attempt = 1; attempt <= mostNames; attempt += 1) {
    const id = nameOf(key, attempt);
    if (known.has(id) ? proven.get(id)?.bytes === key.bytes : await enter(id, key, ports)) return id;
  }
  throw new Error('There is no name left for the key that seals.');
}

/**
 * Looks which of the given keys sealed what: by a canary of each, and by
 * secrets where there is none. A key that bears the name of another one never
 * counts as that one, and seals under a name of its own. So two keys never mix
 * under one id, and every secret opens again as soon as its key is given,
 * under whatever name.
 */
export async function proveKeys(given: readonly SealingKey[], ports: KeyPorts): Promise<ProvenKeys> {
  const known = await listUsedKeys(ports);
  const proven = new Map<string, SealingKey>();
  for (const record of known)
    for (const key of given)
      if (!proven.has(record.id) && (await isKeyOf(record, key, ports)))
        proven.set(record.id, { id: record.id, bytes: key.bytes });

  const ids = new Set(known.map(({ id }) => id));
  const [first, ...others] = given;
  const sealsAs = first === undefined ? null : await sealingIdOf(first, proven, ids, ports);
  const sealing = first === undefined || sealsAs === null ? [] : [{ id: sealsAs, bytes: first.bytes }];
  const unused = others.filter(({ id }) => !ids.has(id) && id !== sealsAs);
  return {
    keys: [...sealing, ...[...proven.values()].filter(({ id }) => id !== sealsAs), ...unused],
    // Read anew: a name that is another key's may have come into the list just now.
    missing: (await ports.store.sealingKeys.list())
      .filter(({ id }) => id !== sealsAs && !proven.has(id))
      .map(({ id }) => ({ id, isOther: given.some((key) => key.id === id) })),
    sealsAs,
  };
}
