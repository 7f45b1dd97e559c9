import { isJsonObject, memberOf } from '../../evidence/answer/json-value.ts';
import { listedError } from '../../evidence/answer/provider-error.ts';
import { isStatus } from '../rule.ts';
import type { SeenCall } from './seen-call.ts';

const ofCaller = /^(?:unauthenticated|unauthori[sz]ed|authentication_(?:error|failed))$/i;
const ofRights = /^(?:forbidden|permission_denied|access_denied)$/i;

/** The codes of GraphQL, which stand under extensions: Apollo and others give them under 400 and 500 as well. */
function codes({ answer }: SeenCall): string[] {
  const errors = memberOf(answer.json, 'errors');
  if (!isStatus(400, 500)({ answer }) || !Array.isArray(errors)) return [];
  return errors
    .filter((error) => isJsonObject(memberOf(error, 'extensions')))
    .map((error) => (listedError(error).code ?? '').replaceAll('-', '_'));
}

/** True for an answer of GraphQL that refuses who is calling. */
export function codesCaller(seen: SeenCall): boolean {
  return codes(seen).some((code) => ofCaller.test(code));
}

/** True for an answer of GraphQL that refuses what the caller may do. */
export function codesRights(seen: SeenCall): boolean {
  return codes(seen).some((code) => ofRights.test(code));
}
