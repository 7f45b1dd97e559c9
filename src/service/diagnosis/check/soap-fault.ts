import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';
import { codesCaller, codesRights } from './graphql-refusal.ts';
import type { SeenCall } from './seen-call.ts';

const fault = /<(?:[\w.-]+:)?Body[^<>]*>\s*<(?:[\w.-]+:)?Fault[\s>]/i;
const ofCaller =
  /authentication.?(?:error|fail|required)|failed.?(?:authentication|check)|invalidsecurity|log.?in failed|invalid[_ ](?:log.?in|session)|\b(?:invalid|incorrect|wrong|unknown)\b[^.]{0,40}\b(?:user ?name|password|credentials?|token)\b/i;
const ofRights =
  /\bnot (?:authori[sz]ed|permitted)\b|access.?denied|\bpermission\b|insufficient.?(?:access|rights|privilege)/i;

/** True for a fault of SOAP, whatever its status. */
export function isSoapFault({ format, text }: Pick<Answer, 'format' | 'text'>): boolean {
  return format === 'xml' && fault.test(text.slice(0, 4096));
}

/** SOAP 1.1 has every fault answered with 500, those of the caller as well: only the fault tells. */
function isRefusal({ answer }: SeenCall): boolean {
  return answer.status === 500 && isSoapFault(answer);
}

/** True for a fault of SOAP, or an error of GraphQL, that refuses who is calling. */
export function faultsCaller(seen: SeenCall): boolean {
  return codesCaller(seen) || (isRefusal(seen) && ofCaller.test(errorWords(seen.error)));
}

/** True for one that refuses what the caller may do. */
export function faultsRights(seen: SeenCall): boolean {
  if (faultsCaller(seen)) return false;
  return codesRights(seen) || (isRefusal(seen) && ofRights.test(errorWords(seen.error)));
}
