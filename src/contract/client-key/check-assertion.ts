import type { ClientAuthentication } from '../client-authentication.ts';
import type { FieldErrorCode, FieldErrorParameters } from '../field-errors.ts';
import { placeholdersIn } from '../placeholders.ts';
import { chosenAlgorithm, type AssertionAlgorithm, type SignerKind } from './assertion-algorithm.ts';
import { readClientKey } from './read-client-key.ts';

/** What an assertion is signed with. */
export interface AssertionSigner {
  readonly clientAuthentication: ClientAuthentication;
  readonly clientKey?: string | null | undefined;
  readonly assertionAlgorithm: AssertionAlgorithm;
}

/** What is wrong with it, and at which field. */
export interface AssertionProblem {
  readonly field: 'clientKey' | 'assertionAlgorithm';
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

function algorithmProblem(kind: SignerKind, chosen: AssertionAlgorithm): AssertionProblem | null {
  const { fitting } = chosenAlgorithm(kind, chosen);
  if (fitting === null) return null;
  const parameters = { algorithm: chosen, found: described[kind], fitting: fitting.join(', ') };
  return { field: 'assertionAlgorithm', code: 'algorithm_mismatch', parameters };
}

/**
 * What keeps an assertion from being signed, or null. A key that is not there,
 * since a stored one is kept, or that a variable stands for, is not looked at.
 */
export function assertionProblem(signer: AssertionSigner): AssertionProblem | null {
  const { clientAuthentication, clientKey, assertionAlgorithm } = signer;
  if (clientAuthentication === 'client_secret_jwt') return algorithmProblem('secret', assertionAlgorithm);
  if (clientAuthentication !== 'private_key_jwt' || typeof clientKey !== 'string' || clientKey === '')
    return null;
  if (placeholdersIn(clientKey).some(({ meaning }) => meaning.kind === 'variable')) return null;
  const read = readClientKey(clientKey);
  if (read.problem === null) return algorithmProblem(read.key.kind, assertionAlgorithm);
  const { code, parameters = {} } = read.problem;
  return { field: 'clientKey', code, parameters };
}
