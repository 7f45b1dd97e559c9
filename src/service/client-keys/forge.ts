import type { Forge } from 'node-forge/lib/forge.js';
import { pause } from '../pause.ts';
import { toBinary, utf8 } from '../vault/bytes.ts';

/** Rounds that a file may ask for in one derivation of a key: more would keep a server busy that has other things to do. */
const mostRounds = 300_000;
/**
 * What a round costs. The derivation of PKCS#12 hashes once in it (RFC 7292 B.2) and takes about a third of the time of
 * PBKDF2, but a file with that encryption asks for two with each of its parts, of a key and of an initial vector.
 */
const costs = { pkcs12: 1, pbkdf2: 3 };
/** What all derivations of a file may cost: that of the longest PBKDF2. */
const mostCost = mostRounds * costs.pbkdf2;

/** What is left of what all keys of one piece of work may cost, such as those of an import: each alone takes a second. */
export interface KeyBudget {
  left: number;
}

/** For a few of the longest derivations, or a thousand of those that OpenSSL writes unless it is told otherwise. */
export function keyBudget(): KeyBudget {
  return { left: 10 * mostCost };
}

/** A file that asks for more rounds than are allowed. */
export class TooManyRoundsError extends Error {
  override readonly name = 'TooManyRoundsError';
}

type Derivation = (...parameters: unknown[]) => unknown;

let costLeft = mostCost;
let spent = 0;

/**
 * The derivation, which refuses too many rounds, and more than the file at hand has left: it may ask for some with each
 * of its parts. They are the parameter at `position`.
 */
function limited(derive: Derivation, position: number, cost: number): Derivation {
  return (...parameters) => {
    const rounds = parameters[position];
    const isAllowed = typeof rounds === 'number' && Number.isSafeInteger(rounds) && rounds <= mostRounds;
    const asked = isAllowed ? cost * Math.max(rounds, 1) : Infinity;
    costLeft -= asked;
    if (costLeft < 0) throw new TooManyRoundsError('This file asks for too many rounds of key derivation.');
    spent += asked;
    return derive(...parameters);
  };
}

/** PBKDF2 takes a passphrase as bytes (RFC 8018 5.2), the derivation of PKCS#12 as characters: the library as it comes. */
function ofUtf8(derive: Derivation): Derivation {
  return (passphrase, ...parameters) => derive(toBinary(utf8(String(passphrase))), ...parameters);
}

let loaded: Promise<Forge> | undefined;

async function load(): Promise<Forge> {
  await import('node-forge/lib/pkcs12.js');
  await import('node-forge/lib/md5.js');
  await import('node-forge/lib/sha512.js');
  const { default: forge } = await import('node-forge/lib/forge.js');
  const { pbe } = forge.pki;
  pbe.generatePkcs12Key = limited(pbe.generatePkcs12Key, 3, costs.pkcs12);
  forge.pkcs12.generateKey = limited(forge.pkcs12.generateKey, 3, costs.pkcs12);
  forge.pkcs5.pbkdf2 = ofUtf8(limited(forge.pkcs5.pbkdf2, 2, costs.pbkdf2));
  return forge;
}

/**
 * The library that opens PKCS#12 and encrypted keys, loaded when it is needed
 * first (decision page keys-and-certificates).
 */
function loadForge(): Promise<Forge> {
  loaded ??= load();
  return loaded;
}

/**
 * Has the library work on one file, within the rounds that a file may ask for and that the budget has left. Others have
 * their turn before, since the library gives up none; it works without waiting, so no other file can come between.
 */
export async function openWithin<Opened>(budget: KeyBudget, open: (forge: Forge) => Opened): Promise<Opened> {
  const forge = await loadForge();
  await pause();
  costLeft = Math.min(mostCost, budget.left);
  spent = 0;
  try {
    return open(forge);
  } finally {
    budget.left -= spent;
  }
}
