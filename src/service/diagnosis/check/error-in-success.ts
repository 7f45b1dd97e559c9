import { isJsonObject, memberOf, textMember } from '../../evidence/answer/json-value.ts';
import {
  errorWords,
  listedError,
  saysNoError,
  type ProviderError,
} from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { isSwitchedOff } from '../rules/disabled.ts';
import { isLocked } from '../rules/locked.ts';
import { askService, checkAddress, checkTokenPlace } from './call-rule.ts';
import { enteredAgain } from './caller-unknown.ts';
import type { SeenCall } from './seen-call.ts';
import { isSoapFault } from './soap-fault.ts';

/** Members that tell how a call went, as Flickr, Google Maps and the APIs of many shops have them. */
const flags = ['stat', 'status', 'result', 'state', 'code', 'statusCode', 'status_code', 'cod'];
const failed = /^(?:fail(?:ed|ure)?|error|(?:request|access)[_ ]denied|unauthori[sz]ed|forbidden|40[13])$/i;
/** Data may tell of things that failed, too: only what is said of who is calling, and refuses, is taken for a refusal. */
const ofCaller =
  /auth|token|\bjwt|credential|\bkey\b|api.?key|password|log(?:ged)?.?in|sign(?:ed)?.?in|access|session|permission|scope|forbidden/i;
const ofRights = /permission|scope|forbidden/i;
const refusing =
  /invalid|not (?:auth\w+|valid|allowed|logged|signed|provided|found|permitted)|missing|required|expired|denied|unauth|forbidden|incorrect|wrong|failed|no permission|\bno .*\b(?:key|token)/i;
/** The answers of Flickr in XML, and of those that copy them. */
const failedXml = /<rsp\b[^<>]*\bstat\s*=\s*["']fail/i;

/** All that an answer of GraphQL has, and that one of X has beside it. */
const besideData: ReadonlySet<string> = new Set(['data', 'errors', 'extensions', 'includes', 'meta']);

function isFlag(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && failed.test(String(value));
}

/** What a service keeps has a name there; what it only says has none. */
function isRecord(json: unknown): boolean {
  return ['id', '_id', 'uuid', 'name'].some((name) => memberOf(json, name) !== undefined);
}

/** All errors of an answer that lists them, else the one that it reports. */
function errorsOf({ answer: { json }, error }: SeenCall): (ProviderError | null)[] {
  const listed = memberOf(json, 'errors');
  return Array.isArray(listed) && listed.length > 0 ? listed.map(listedError) : [error];
}

function refusesCaller(error: ProviderError | null): boolean {
  const words = errorWords(error);
  return ofCaller.test(words) && refusing.test(words);
}

/** X names what was asked for with each error: the others came. */
function isOfOneThing(error: unknown): boolean {
  return memberOf(error, 'resource_id') !== undefined && memberOf(error, 'parameter') !== undefined;
}

/** True for errors that are each of one thing, beside others that came. */
function missesThings(json: unknown): boolean {
  const errors = memberOf(json, 'errors');
  return Array.isArray(errors) && errors.every(isOfOneThing);
}

/** GraphQL and X answer with what they have beside what went wrong: data comes to nobody who was turned away, unless it is public. */
function bringsData(seen: SeenCall): boolean {
  const { json } = seen.answer;
  const data = memberOf(json, 'data');
  if (!isJsonObject(json) || typeof data !== 'object' || data === null) return false;
  if (Object.keys(json).some((name) => !besideData.has(name))) return false;
  const hasData = Object.values(data).some((member) => member !== null);
  return hasData && (missesThings(json) || !errorsOf(seen).some(refusesCaller));
}

/** A flag of the answer says that it failed, and its words refuse who is calling. */
function flagsRefusal({ answer: { json }, error }: SeenCall): boolean {
  if (!isJsonObject(json) || isRecord(json) || !refusesCaller(error)) return false;
  const isFalse = /^false$/i.test(textMember(json, 'Response') ?? '');
  return isFalse || flags.some((name) => isFlag(memberOf(json, name)));
}

/** True where a service says 200, and in its answer that the call failed. */
export function reportsError(seen: SeenCall): boolean {
  const { answer, error } = seen;
  if (answer.format === 'xml') return isSoapFault(answer) || failedXml.test(answer.text.slice(0, 4096));
  if (answer.format !== 'json') return false;
  const isSaid = error?.isCertain === true && !saysNoError(error) && !bringsData(seen);
  return isSaid || flagsRefusal(seen);
}

/** What to try then. */
export function afterReportedError(seen: SeenCall): SuggestionDraft[] {
  if (isLocked(seen) || isSwitchedOff(seen)) return [askService];
  const words = errorsOf(seen).map(errorWords).join(' ');
  const checkScope: SuggestionDraft = { code: 'check_scope', field: 'scope' };
  if (words.trim() !== '' && !ofCaller.test(words))
    return [{ code: 'check_fields', field: 'authorizationFields' }, checkAddress, askService];
  if (seen.token === null && words.trim() !== '') return enteredAgain(seen);
  return ofRights.test(words)
    ? [checkScope, checkTokenPlace, askService]
    : [checkTokenPlace, checkScope, askService];
}
