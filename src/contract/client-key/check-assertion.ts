import { keyMethods, type ClientAuthentication } from '../client-authentication.ts';
import type { FieldErrorCode, FieldErrorParameters } from '../field-errors.ts';
import { placeholdersIn } from '../placeholders.ts';
import { chosenAlgorithm, type AssertionAlgorithm, type SignerKind } from './assertion-algorithm.ts';
import { lockOf } from './pem.ts';
import { readClientKey } from './read-client-key.ts';

/** What an assertion is signed with. */
export interface AssertionSigner {
  readonly clientAuthentication: ClientAuthentication;
  readonly clientKey?: string | null | undefined;
  /** Opens the key where it is encrypted. */
  readonly clientKeyPassphrase?: string | null | undefined;
  readonly assertionAlgorithm: AssertionAlgorithm;
}

/** What is wrong with it, and at which field. */
export interface AssertionProblem {
  readonly field: 'clientKey' | 'clientKeyPassphrase' | 'assertionAlgorithm';
  readonly code: FieldErrorCode;
  readonly parameters: FieldErrorParameters;
}

const described: Readonly<Record<SignerKind, string>> = {
  secret: 'a client secret',
  RSA: 'an RSA key',
  'P-256': 'a key on the curve P-256',
  'P-384': 'a key on the curve P-384',
  'P-521': 'a key on the curve P-521',
  Ed25519: 'an Ed25519 key',
};

/** What is wrong with the algorithm for what is to sign with it, or null. */
export function algorithmProblem(kind: SignerKind, chosen: AssertionAlgorithm): AssertionProblem | null {
  const { fitting } = chosenAlgorithm(kind, chosen);
  if (fitting === null) return null;
  const parameters = { algorithm: chosen, found: described[kind], fitting: fitting.join(', ') };
  return { field: 'assertionAlgorithm', code: 'algorithm_mismatch', parameters };
}

/** True for a key that only shows what it is where it is used, or once it was opened. */
function isHidden(clientKey: string): boolean {
  if (placeholdersIn(clientKey).some(({ meaning }) => meaning.kind === 'variable')) return true;
  const lock = lockOf(clientKey);
  return lock === 'generated' || lock === 'pkcs12';
}

/**
 * What keeps an assertion from being signed, or null. A key that is not there,
 * since a stored one is kept, that a variable stands for, or that has to be
 * opened first, is not looked at.
 */
export function assertionProblem(signer: AssertionSigner): AssertionProblem | null {
  const { clientAuthentication, clientKey, clientKeyPassphrase, assertionAlgorithm } = signer;
  if (clientAuthentication === 'client_secret_jwt') return algorithmProblem('secret', assertionAlgorithm);
  if (!keyMethods.includes(clientAuthentication) || typeof clientKey !== 'string' || clientKey === '')
    return null;
  if (isHidden(clientKey)) return null;
  const read = readClientKey(clientKey);
  if (read.problem?.code === 'key_encrypted')
    return (clientKeyPassphrase ?? '') === ''
      ? { field: 'clientKeyPassphrase', code: 'required', parameters: { field: 'clientKeyPassphrase' } }
      : null;
  if (read.problem !== null) {
    const { code, parameters = {} } = read.problem;
    return { field: 'clientKey', code, parameters };
  }
  return clientAuthentication === 'private_key_jwt'
    ? algorithmProblem(read.key.kind, assertionAlgorithm)
    : null;
}
