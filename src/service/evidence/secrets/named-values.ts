import { looksRandom } from './random-value.ts';
import { saidSecrets } from './said-values.ts';
import { isAboutSecret, sensitiveKind } from './sensitive-name.ts';
import type { SecretSpan } from './span.ts';

const assignment = /\\{0,4}["']?\]?\s{0,3}(?:[=:]|=>)\s{0,3}\\{0,4}["']?/g;
const nameCharacter = /[A-Za-z0-9_.-]/;
const longestName = 64;
const assignedValue = /[^\s"'<>&\\,;(){}[\]]+/y;
const noSecret = /^(?:null|true|false|undefined|none)$/i;
const scheme = /\b(?:Bearer|Basic|Token|DPoP|Negotiate|NTLM)\s+([A-Za-z0-9._~+/=-]{8,})/gi;
const element = /<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,500})?>\s*(?:<!\[CDATA\[)?([^<>\]]+)/g;
/** Behind a key that names the element that comes next, as property lists have them. */
const nameOfNext = /^<\/key>\s{0,40}<(?:string|value|data|integer|true|false)\b/i;
const field = /<(?:input|meta)\b[^<>]{0,2000}>/gi;
const attributes = /<(?:[\w.-]{1,64}:)?([\w.-]{1,64})\s[^<>]{1,2000}>/g;
const fieldName = /\b(?:name|id|key|property)\s*=\s*["']?([\w.-]{1,64})/i;
const fieldValue = /\b(?:value|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/di;
const fieldLabel = /\b(?:aria-label|placeholder|title|class)\s*=\s*["']([^"'<>]{1,100})/i;
const jwt = /(?<![\w-])eyJ[\w-]{10,}(?:\.[\w-]*){0,4}/g;

function spanAt(start: number, name: string, value: string): SecretSpan {
  return { start, end: start + value.length, name, value, isKnown: false };
}

function valueAt(text: string, at: number): string {
  assignedValue.lastIndex = at;
  return assignedValue.exec(text)?.[0] ?? '';
}

/** What stands between quotes, words and all; longer ones say nothing of a secret. */
function quotedAt(text: string, at: number, quote: string): string {
  return (text.slice(at, at + 320).split(quote, 1)[0] ?? '').replace(/\\+$/, '');
}

/** The name that ends there. Looked for from its end: from its beginning, a long word would be begun anew at each letter. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestName && nameCharacter.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** `name=value` and `"name": "value"` anywhere in a text. In prose ("token: expired") only what looks random counts. */
function assigned(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (const match of text.matchAll(assignment)) {
    const [sign] = match;
    const name = nameBefore(text, match.index);
    const kind = sensitiveKind(name);
    const start = match.index + sign.length;
    // What stands inside a value that is masked already is not looked at again.
    if (kind === null || start < (spans.at(-1)?.end ?? 0)) continue;
    if (!/[="']/.test(sign) && !looksRandom(text.slice(start, start + 64).split(/[\s"'<>&]/)[0] ?? ''))
      continue;
    const value = valueAt(text, start);
    const quote = /["']$/.exec(sign)?.[0];
    if (quote !== undefined && isAboutSecret(name, quotedAt(text, start, quote))) continue;
    if (value !== '' && !noSecret.test(value) && !isAboutSecret(name, value))
      spans.push(spanAt(start, kind, value));
  }
  return spans;
}

/** `Bearer …` and the like outside of their header. */
function credentials(text: string): SecretSpan[] {
  return [...text.matchAll(scheme)].flatMap((match) => {
    const value = match[1] ?? '';
    return looksRandom(value)
      ? [spanAt(match.index + match[0].length - value.length, 'credentials', value)]
      : [];
  });
}

function elements(text: string): SecretSpan[] {
  return [...text.matchAll(element)].flatMap((match) => {
    const [whole, name = '', value = ''] = match;
    const kind = sensitiveKind(name);
    const end = match.index + whole.length;
    const isName = nameOfNext.test(text.slice(end, end + 64));
    if (kind === null || isName || value.trim() === '' || isAboutSecret(name, value)) return [];
    return [spanAt(match.index + whole.length - value.length, kind, value)];
  });
}

/** What a field is by what a reader is told of it, or by a name that says nothing elsewhere. */
function kindByLabel(tag: string): string | null {
  const name = fieldName.exec(tag)?.[1] ?? '';
  if (/^(?:code|ticket)$/i.test(name)) return name.toLowerCase();
  if (/^SAML(?:Response|art)$/i.test(name)) return 'assertion';
  return sensitiveKind(fieldLabel.exec(tag)?.[1] ?? '');
}

/** Hidden fields of a form, where name and value are attributes. */
function formFields(text: string): SecretSpan[] {
  return [...text.matchAll(field)].flatMap((match) => {
    const found = fieldValue.exec(match[0]);
    const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? found?.indices?.[3] ?? [0, 0];
    const value = match[0].slice(start, end);
    const kind =
      sensitiveKind(fieldName.exec(match[0])?.[1] ?? '') ??
      (looksRandom(value) ? kindByLabel(match[0]) : null);
    return kind === null || start === end ? [] : [spanAt(match.index + start, kind, value)];
  });
}

/** Elements of XML with the secret in an attribute: `<token value="…"/>`, `<add key="AccessToken" value="…"/>`. */
function attributeValues(text: string): SecretSpan[] {
  return [...text.matchAll(attributes)].flatMap((match) => {
    const [tag, element = ''] = match;
    const found = fieldValue.exec(tag);
    const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? found?.indices?.[3] ?? [0, 0];
    const value = tag.slice(start, end);
    const kind = sensitiveKind(element) ?? sensitiveKind(fieldName.exec(tag)?.[1] ?? '');
    return kind === null || !looksRandom(value) ? [] : [spanAt(match.index + start, kind, value)];
  });
}

function jwts(text: string): SecretSpan[] {
  return [...text.matchAll(jwt)].map((match) => spanAt(match.index, 'JWT', match[0]));
}

/**
 * What stands in a text of any kind where a secret would: after a name that
 * sounds like one, in an element or form field of such a name, after an
 * authentication scheme, shaped like a JWT, or said to be one.
 */
export function namedSecrets(text: string): SecretSpan[] {
  return [
    ...assigned(text),
    ...credentials(text),
    ...elements(text),
    ...formFields(text),
    ...attributeValues(text),
    ...jwts(text),
    ...saidSecrets(text),
  ];
}
