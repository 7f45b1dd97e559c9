import { errorWords } from '../../evidence/answer/provider-error.ts';
import { isStatus, type SuggestionDraft } from '../rule.ts';
import { isFormOfPeople } from '../rules/forms-of-people.ts';
import { askService, checkTokenPlace } from './call-rule.ts';
import { sendsBasic, type SeenCall } from './seen-call.ts';
import { wantedSchemes } from './wanted-scheme.ts';

/** What SAP calls authorization by itself is a right. */
const proof = String.raw`(?:authentication|authorization (?:header|field|token)|credentials?|(?:access|auth|bearer|api|subscription|user|app(?:lication)?)[\s_-]?(?:token|key)|token)`;
/** Nothing was seen of what proves who is calling. */
const unseen = new RegExp(
  String.raw`\b(?:missing|no|without|failed to resolve)[\W_]*(?:[a-z]+[\W_]+)?${proof}|\b${proof}[\W_]*(?:[a-z]+[\W_]+){0,3}(?:missing|absent|not (?:been )?(?:provided|supplied|given|sent|present|included)|found in (?:the )?(?:request|header))|\bauthentication credentials (?:were )?not found\b`,
  'i',
);
/** It may have been seen as well, or something else was missed. */
const openWords = /valid|incorrect|wrong|expired|malformed|revoked|unknown|\bor\b/i;
const ofSomethingElse = /scope|role|permission|privilege|factor|\bmfa\b|csrf/i;
const over =
  /\b(?:expired|revoked) (?:api[ _-]?|access )?(?:key|password|credentials?|token)\b|\b(?:key|password|credentials?|token)\b[^.]{0,30}\b(?:expired|revoked|(?:must|has to|needs to) be changed)\b/i;
const unknown =
  /authentication failed|failed to authenticate|could not (?:be )?authenticate|invalid (?:authentication )?credentials|unauthenticated|not authenticated|\bauthentication (?:is )?required\b|not logged in|\bkey not authori[sz]ed\b|access to this api has been disallowed/i;
/** Under 400, which is of the rest of a call as a rule. */
const unknownAll =
  /\bunauthenticated\b|\bnot (?:authenticated|logged in)\b|\bauthorization (?:header|field)\b/i;

/** True where a refusal says that it misses what proves who is calling, and leaves open nothing else. */
export function missesProof({ error }: Pick<SeenCall, 'error'>): boolean {
  const words = errorWords(error);
  return unseen.test(words) && !openWords.test(words) && !ofSomethingElse.test(words);
}

/** True where 403 or 400 says in words what 401 says by itself: that nobody was recognised by the token. */
export function isCallerUnknown(seen: SeenCall): boolean {
  if (!isStatus(400, 403)(seen) || seen.token === null || isFormOfPeople(seen)) return false;
  const words = errorWords(seen.error);
  if (ofSomethingElse.test(words) || (isStatus(400)(seen) && !unknownAll.test(words))) return false;
  return unseen.test(words) || unknown.test(words);
}

const ofRights =
  /permi(?:t|ss)|\broles?\b|privilege|scope|subscri|\bplan\b|\ballowed\b|authori[sz]ed to|\brights?\b|admin|account|\bip\b|\bno authori[sz]ation\b|\bproject\b|\breferr?er\b|not accessible|does not allow/i;

/** True where 403 to a key says no more, or 401 more: services and gateways answer so to keys that they do not know as well. */
export function mayBeUnknown(seen: SeenCall): boolean {
  if (seen.token !== null || sendsBasic(seen)) return false;
  const isOfCaller = isStatus(401)(seen) && seen.facts.signatureMethod === null;
  return isOfCaller || !ofRights.test(errorWords(seen.error));
}

/** Entered again, it is refused again. */
function isOver({ error }: SeenCall): boolean {
  const words = errorWords(error);
  return over.test(words) && !/\bor\b|invalid/i.test(words);
}

/** What was entered may be wrong, or stand where the service does not look. */
export function enteredAgain(seen: SeenCall): SuggestionDraft[] {
  const code = isOver(seen) ? 'renew_entered' : 'check_entered';
  const entered: SuggestionDraft[] = missesProof(seen) ? [] : [{ code, field: 'inputs' }];
  const isElsewhere = !seen.sent.hasAuthorization && wantedSchemes(seen).length > 0;
  return [
    ...(isElsewhere ? [checkTokenPlace, ...entered] : [...entered, checkTokenPlace]),
    { code: 'check_call_address', field: 'checkUrl' },
    askService,
  ];
}
