import { firstComplaint, firstOfFields, messageOf, saysSuccess, withDetail } from './error-message.ts';
import { isJsonObject, memberOf, textMember } from './json-value.ts';
import type { Answer } from './read-answer.ts';

/** What an answer says went wrong, in the words of its sender. */
export interface ProviderError {
  /**
   * `oauth` is an error object of RFC 6749 5.2, in JSON or as a form;
   * `challenge` the `error` of a WWW-Authenticate header (RFC 6750 3);
   * `other` any other way of saying so.
   */
  readonly kind: 'oauth' | 'challenge' | 'other';
  readonly code: string | null;
  readonly description: string | null;
  readonly uri: string | null;
  /** False where only a message was found, which a good answer may have too. */
  readonly isCertain: boolean;
}

/** Code and description of an error in one line, to look for words in; a blank where there is none. */
export function errorWords(error: Pick<ProviderError, 'code' | 'description'> | null): string {
  return `${error?.code ?? ''} ${error?.description ?? ''}`;
}

/** An error code is one word; "Not Found" or "Unauthorized" only repeats the status. */
const codeShape = /^[a-z][\w.:-]*$/i;
const reasonPhrase = /^(?:unauthorized|forbidden|conflict|gone|error|failed|failure|true)$/i;

/** The codes of RFC 6749 5.2, which say the same wherever in an answer they stand. */
const ofTokenEndpoints =
  /^(?:invalid_(?:request|client|grant|scope)|unauthorized_client|unsupported_grant_type)$/;

function other(code: unknown, description: string | null, isCertain = true): ProviderError {
  const named = typeof code === 'string' || typeof code === 'number' ? String(code) : '';
  const kind = ofTokenEndpoints.test(named) ? 'oauth' : 'other';
  return { kind, code: named === '' ? null : named, description, uri: null, isCertain };
}

/** A word for success that stands where others name their errors. */
const success = /^(?:0+|200|ok|none|success|no_?error)$/i;

/** True where what stands in place of an error code is a word for success. */
export function saysNoError({ code }: ProviderError): boolean {
  return success.test(code ?? '');
}

/** A member that says something: systems that always send its name leave it null, empty or 0 where there is no error. */
function saidMember(value: unknown, name: string): unknown {
  const member = memberOf(value, name);
  const isZero = (typeof member === 'string' || typeof member === 'number') && Number(member) === 0;
  const isEmpty = isJsonObject(member) && Object.keys(member).length === 0;
  return member === null || member === false || isZero || isEmpty ? undefined : member;
}

function oauthError(body: unknown): ProviderError | null {
  const code = textMember(body, 'error');
  if (code === null || saidMember(body, 'error') === undefined) return null;
  const description = messageOf(body);
  // Dropbox writes the description behind the code.
  const [, leading = '', behind = ''] = /^([a-z_]+): (.+)$/.exec(code) ?? [];
  if (ofTokenEndpoints.test(leading))
    return { kind: 'oauth', code: leading, description: description ?? behind, uri: null, isCertain: true };
  if (!codeShape.test(code) || reasonPhrase.test(code))
    return other(null, description === null ? code : `${code}: ${description}`);
  return { kind: 'oauth', code, description, uri: textMember(body, 'error_uri'), isCertain: true };
}

/** A status of JSend beside the words that it prescribes: with a status alone, an answer may tell of something else. */
function saysError(body: unknown): boolean {
  return memberOf(body, 'status') === 'error' && textMember(body, 'message') !== null;
}

/** The code of one of many errors: GraphQL has it under extensions, AppSync and GitHub beside them. */
function listedCode(error: unknown): unknown {
  const extensions = memberOf(error, 'extensions');
  return (
    memberOf(error, 'code') ??
    memberOf(extensions, 'code') ??
    memberOf(extensions, 'errorType') ??
    memberOf(extensions, 'classification') ??
    memberOf(error, 'errorType') ??
    (/^[A-Z_]+$/.test(textMember(error, 'type') ?? '') ? memberOf(error, 'type') : undefined)
  );
}

/** One of many errors, in an object or in words. */
export function listedError(error: unknown): ProviderError {
  return typeof error === 'string' ? other(null, error) : other(listedCode(error), messageOf(error));
}

/** Forms that other systems than OAuth servers use, each with where its words stand. */
const vendorForms: readonly ((body: unknown) => ProviderError | null)[] = [
  (body) => {
    const said = saidMember(body, 'error') ?? saidMember(body, 'Error');
    const error: unknown = Array.isArray(said) ? said[0] : said;
    if (typeof error === 'number') return other(error, messageOf(body));
    if (!isJsonObject(error)) return null;
    return other(
      textMember(error, 'error') ??
        memberOf(error, 'code') ??
        memberOf(error, 'Code') ??
        memberOf(error, 'error_code') ??
        memberOf(error, 'type') ??
        memberOf(error, 'status'),
      messageOf(error),
    );
  },
  (body) => {
    const code = saidMember(body, 'errorCode') ?? saidMember(body, 'error_code');
    const summary = textMember(body, 'errorSummary') ?? textMember(body, 'errorMessage') ?? messageOf(body);
    return code === undefined && textMember(body, 'errorSummary') === null ? null : other(code, summary);
  },
  // Apigee, as its own policies for tokens answer.
  (body) => {
    const code = saidMember(body, 'ErrorCode');
    return code === undefined ? null : other(code, textMember(body, 'Error') ?? messageOf(body));
  },
  (body) => {
    const code = saidMember(body, 'errcode');
    return code === undefined ? null : other(code, messageOf(body));
  },
  (body) => {
    const fault = saidMember(body, 'fault') ?? saidMember(body, 'Fault');
    if (fault === undefined) return null;
    const detail = memberOf(fault, 'detail');
    // QuickBooks lists in it what went wrong.
    const listed = memberOf(fault, 'error') ?? memberOf(fault, 'Error');
    const first: unknown = Array.isArray(listed) ? listed[0] : undefined;
    return other(
      memberOf(detail, 'errorcode') ?? memberOf(first ?? fault, 'code'),
      textMember(fault, 'faultstring') ?? messageOf(first ?? fault),
    );
  },
  // Oracle, and so NetSuite.
  (body) => {
    const details = memberOf(body, 'o:errorDetails');
    const first: unknown = Array.isArray(details) ? details[0] : undefined;
    return isJsonObject(first) ? other(memberOf(first, 'o:errorCode'), messageOf(first)) : null;
  },
  (body) => {
    const errors = memberOf(body, 'errors');
    const first: unknown = Array.isArray(errors)
      ? errors[0]
      : (firstOfFields(errors) ?? textMember(body, 'errors'));
    return first === undefined || first === null ? null : listedError(first);
  },
  (body) => {
    const detail = memberOf(body, 'detail');
    const first: unknown = Array.isArray(detail) ? detail[0] : undefined;
    const text = textMember(first, 'msg');
    if (text === null) return null;
    const place = memberOf(first, 'loc');
    const name: unknown = Array.isArray(place) ? place.at(-1) : undefined;
    return other(null, typeof name === 'string' ? `${name}: ${text}` : text);
  },
  // Whether such a code is one of success, only its sender knows.
  (body) => {
    const code = saidMember(body, 'resultCode');
    const words = messageOf(body);
    return code === undefined || words === null || saysSuccess(body) ? null : other(code, words, false);
  },
  (body) =>
    memberOf(body, 'ok') === false || memberOf(body, 'success') === false || saysError(body)
      ? other(memberOf(body, 'code'), messageOf(body))
      : null,
];

function certainError(body: unknown): ProviderError | null {
  for (const read of [oauthError, ...vendorForms]) {
    const found = read(body);
    if (found !== null) return found;
  }
  return null;
}

/** A message alone, which a good answer may have too. */
function messageAlone(body: unknown): ProviderError | null {
  const text = messageOf(body);
  return text === null ? null : other(memberOf(body, 'code'), text, false);
}

/** What `read` finds in the first of the objects in an answer. It is never certain: they may be about something else. */
function wrappedError(body: unknown, read: (wrapped: unknown) => ProviderError | null): ProviderError | null {
  for (const wrapped of isJsonObject(body) ? Object.values(body) : []) {
    const found = isJsonObject(wrapped) ? read(wrapped) : null;
    if (found !== null) return { ...found, isCertain: false };
  }
  return null;
}

/** Words that a refusal alone is searched for. */
function refusalWords(body: unknown): ProviderError | null {
  const complaint = firstComplaint(body);
  if (complaint !== null) return other(null, complaint, false);
  return wrappedError(body, (wrapped) => messageAlone(wrapped) ?? wrappedError(wrapped, messageAlone));
}

/** A refusal may be a list of what went wrong; a list in a success has things in it, which may have errors of their own. */
function jsonError({ json, status }: Answer): ProviderError | null {
  const isRefusal = status >= 400;
  const body: unknown = Array.isArray(json) && isRefusal ? json[0] : json;
  const certain = certainError(body);
  if (certain !== null) return certain;
  if (!isRefusal && saysSuccess(body)) return null;
  return wrappedError(body, certainError) ?? messageAlone(body) ?? (isRefusal ? refusalWords(body) : null);
}

/** An OAuth error, or a problem of OAuth v1 with what is advised ("OAuth Problem Reporting"). */
function formError(form: URLSearchParams): ProviderError | null {
  const problem = form.get('oauth_problem') ?? '';
  const found = oauthError(Object.fromEntries(form));
  return found !== null || problem === ''
    ? found
    : other(problem, form.get('oauth_problem_advice') ?? problem);
}

function xmlError(xml: string): ProviderError | null {
  const element = (names: string) =>
    new RegExp(`<(?:[\\w.-]+:)?(?:${names})(?:\\s[^<>]*)?>\\s*([^<>\\s][^<>]*)`, 'i')
      .exec(xml)?.[1]
      ?.trim() ?? null;
  // Flickr has both in attributes.
  const tag = /<(?:[\w.-]+:)?(?:err|error|fault)(\s[^<>]*)>/i.exec(xml)?.[1] ?? '';
  const attribute = (names: string) =>
    new RegExp(`\\s(?:${names})\\s*=\\s*(["'])(.+?)\\1`, 'i').exec(tag)?.[2]?.trim() ?? null;
  const words =
    element('error_description|faultstring|Text|Message|description') ?? attribute('msg|message|description');
  // Layer7 has its reason in an attribute of what stands under detail.
  const ofPolicy = /<(?:[\w.-]+:)?policyResult\s[^<>]*\bstatus\s*=\s*"([^"<>]+)/.exec(xml)?.[1];
  const detail = element('Detail') ?? element('description') ?? ofPolicy ?? '';
  const description = words === null || detail === '' ? words : withDetail(words, detail);
  const code = element('error|faultcode|Code|ErrorCode') ?? attribute('code');
  if (code !== null && /\s/.test(code)) return other(null, description ?? code);
  return code === null && description === null ? null : other(code, description, code !== null);
}

/** The words of a refusal in plain text. More than a few are a page or a log, and stand under Response. */
function textError(text: string): ProviderError | null {
  if (text.length > 300) return null;
  return ofTokenEndpoints.test(text) ? other(text, null) : other(null, text, false);
}

/** Words behind a number in brackets, as SAP SuccessFactors writes them, begin as a list of JSON does. */
const numbered = /^\s*\[[\w .:-]+\]\s*[^\s,\]]/;

function challengeError({ challenges }: Answer): ProviderError | null {
  for (const { parameters } of challenges) {
    const code = parameters.get('error');
    if (code !== undefined && code !== '')
      return {
        kind: 'challenge',
        code,
        description: parameters.get('error_description') ?? null,
        uri: parameters.get('error_uri') ?? null,
        isCertain: true,
      };
  }
  return null;
}

function bodyError(answer: Answer): ProviderError | null {
  if (answer.format === 'json') return jsonError(answer);
  if (answer.form !== null) return formError(answer.form);
  if (answer.format === 'xml') return xmlError(answer.text);
  const isText = answer.format === 'text' || (answer.format === 'broken_json' && numbered.test(answer.text));
  return isText && answer.status >= 400 ? textError(answer.text.trim()) : null;
}

/** What the answer says went wrong: the body first, then the challenge, which libraries let win. Null where it says nothing. */
export function readProviderError(answer: Answer): ProviderError | null {
  const inBody = bodyError(answer);
  if (inBody !== null && inBody.kind === 'oauth') return inBody;
  return challengeError(answer) ?? inBody;
}
