import { isJsonObject, memberOf, textMember } from '../../evidence/answer/json-value.ts';
import { errorWords, saysNoError } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { askService, checkTokenPlace } from './call-rule.ts';
import { enteredAgain } from './caller-unknown.ts';
import type { SeenCall } from './seen-call.ts';

/** Members that tell how a call went, as Flickr, Google Maps and the APIs of many shops have them. */
const flags = ['stat', 'status', 'result', 'state', 'code', 'statusCode', 'status_code', 'cod'];
const failed = /^(?:fail(?:ed|ure)?|error|(?:request|access)[_ ]denied|unauthori[sz]ed|forbidden|40[13])$/i;
/** Data may tell of things that failed, too: only what is said of who is calling, and refuses, is taken for a refusal. */
const ofCaller =
  /auth|token|credential|\bkey\b|api.?key|password|log.?in|sign.?in|access|session|permission/i;
const refusing =
  /invalid|not (?:auth\w+|valid|allowed|logged|signed|provided|found|permitted)|missing|required|expired|denied|unauth|forbidden|incorrect|wrong|failed|no permission|\bno .*\b(?:key|token)/i;
/** In XML: a fault of SOAP, and the answers of Flickr and those that copy them. */
const failedXml = /<(?:[\w.-]+:)?Body[^<>]*>\s*<(?:[\w.-]+:)?Fault[\s>]|<rsp\b[^<>]*\bstat\s*=\s*["']fail/i;

function isFlag(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && failed.test(String(value));
}

/** What a service keeps has a name there; what it only says has none. */
function isRecord(json: unknown): boolean {
  return ['id', '_id', 'uuid', 'name'].some((name) => memberOf(json, name) !== undefined);
}

/** A flag of the answer says that it failed, and its words refuse who is calling. */
function flagsRefusal({ answer: { json }, error }: SeenCall): boolean {
  const words = errorWords(error);
  if (!isJsonObject(json) || isRecord(json) || !ofCaller.test(words) || !refusing.test(words)) return false;
  const isFalse = /^false$/i.test(textMember(json, 'Response') ?? '');
  return isFalse || flags.some((name) => isFlag(memberOf(json, name)));
}

/** True where a service says 200, and in its answer that the call failed. */
export function reportsError(seen: SeenCall): boolean {
  const { answer, error } = seen;
  if (answer.format === 'xml') return failedXml.test(answer.text.slice(0, 4096));
  if (answer.format !== 'json') return false;
  return (error?.isCertain === true && !saysNoError(error)) || flagsRefusal(seen);
}

/** What to try then. */
export function afterReportedError(seen: SeenCall): SuggestionDraft[] {
  if (seen.token === null && ofCaller.test(errorWords(seen.error))) return enteredAgain(seen);
  return [checkTokenPlace, { code: 'check_scope', field: 'scope' }, askService];
}
