import { isJsonObject, memberOf, textMember } from './json-value.ts';

/** Where systems put what they have to say of an error, in the order of looking. */
const names = [
  'error_description',
  'errorDescription',
  'message',
  'Message',
  'errorMessage',
  'error_message',
  'errorMessages',
  'error_msg',
  'errmsg',
  'msg',
  'resultMessage',
  'resultMsg',
  'detail',
  'description',
  'title',
  'reason',
  'moreInformation',
  'Detail',
  'Error',
  'text',
];

/** Words, the first of a list of them as NestJS answers, or those of one language as OData does. */
function wordsOf(member: unknown): string | null {
  const words: unknown = Array.isArray(member) ? member[0] : (memberOf(member, 'value') ?? member);
  return typeof words === 'string' && words.trim() !== '' ? words : null;
}

const longestDetail = 300;

/** A message with the reason that stands beside it, as ServiceNow, QuickBooks and WSO2 tell it; more than that is a trace. */
export function withDetail(words: string, detail: string | null): string {
  if (detail === null || detail.length > longestDetail || words.includes(detail)) return words;
  if (detail.startsWith(words)) return detail;
  return `${words.replace(/\.$/, '')}: ${detail}`;
}

/** What an object says of an error in words, or null. */
export function messageOf(value: unknown): string | null {
  for (const name of names) {
    const words = wordsOf(memberOf(value, name));
    if (words === null) continue;
    const detail =
      textMember(value, 'detail') ?? textMember(value, 'Detail') ?? textMember(value, 'description');
    return /^message$/i.test(name) ? withDetail(words, detail) : words;
  }
  return null;
}

/** What is said of the first field in a map of fields to complaints, as validation of ASP.NET and Rails answers. */
export function firstOfFields(errors: unknown): string | null {
  const [field] = isJsonObject(errors) ? Object.entries(errors) : [];
  const said: unknown = Array.isArray(field?.[1]) ? field[1][0] : field?.[1];
  return field !== undefined && typeof said === 'string' ? `${field[0]}: ${said}` : null;
}

/** The same where the map is the whole body and holds nothing else, as Django REST framework answers. */
export function firstComplaint(body: unknown): string | null {
  const isMap = isJsonObject(body) && Object.values(body).every((said) => Array.isArray(said));
  const ofAll: unknown = memberOf(body, 'non_field_errors');
  return wordsOf(ofAll) ?? (isMap ? firstOfFields(body) : null);
}

const good = /^(?:ok|true|done)$|\b(?:success|successful|successfully|succeeded)\b/i;
const notGood = /\b(?:not?|without|fail\w*|error)\b|n['’]t\b/i;

/** True where a body says in words that all is well: what else it tells is no error then. */
export function saysSuccess(body: unknown): boolean {
  const isGood = (words: string | null) => words !== null && good.test(words.trim()) && !notGood.test(words);
  return (
    memberOf(body, 'success') === true ||
    memberOf(body, 'ok') === true ||
    isGood(textMember(body, 'status')) ||
    isGood(messageOf(body))
  );
}
