import { looksRandom } from './random-value.ts';
import { sensitiveKind } from './sensitive-name.ts';
import type { SecretSpan } from './span.ts';
import { decodeView, sourceRange, type Decoder, type TextView } from './text-view.ts';

/** Tags between a word and what it is said of, as in `<td>Token</td><td>…</td>`. */
const tags: Decoder = {
  sign: /</,
  pattern:
    /<\/?(?:a|b|br|code|d[dlt]|div|em|font|h[1-6]|i|kbd|key|label|li|mark|member|name|output|p|pre|q|samp|small|span|string|strong|t[dhrt]|table|tbody|u|[ou]l|value|var)\b[^<>]{0,500}>/gi,
  decode: () => ' ',
};

/**
 * A word for a secret, and what is said to be it: `Token abc… has expired`, `Your API key is: abc…`. What stands behind any
 * other word, such as the number of a request, is not meant.
 */
const said =
  /(?<kind>(?:\b(?:access|refresh|id|client|shared) )?(?:[\w-]{0,20}token|\b(?:(?:api|access|secret|private|subscription)[ _-]key|secret|passphrase|passwor[dt]|kennwort|jwt|assertion|auth\w{0,12}[ _-]code)))(?:\s{1,9}(?:is|was|value|provided|issued|received|given|supplied|used|presented|sent)\b){0,2}(?:\s{0,40}[:=]\s{0,40}|\s{1,40}|(?=["'([<“‘«`&\\]))(?:\\{0,3}["'([<“‘«`]|&(?:quot|lt|apos|#0?39);){0,2}(?<value>[A-Za-z0-9._~+/=-]{12,})/gi;

/** A script that hands a secret on: `setItem("token", "abc…")`, `setToken("abc…")`, `{name: "token", value: "abc…"}`. */
const handed = [
  /\(\s{0,3}\\{0,4}["'`](?<kind>[\w.-]{1,64})\\{0,4}["'`]\s{0,3},\s{0,3}\\{0,4}["'`](?<value>[^"'`\\\s<>]{12,})/g,
  /(?<kind>\b[\w.]{0,64})\(\s{0,3}\\{0,4}["'`](?<value>[^"'`\\\s<>]{12,})\\{0,4}["'`]\s{0,3}[,)]/g,
  /\b(?:name|key|type|id)\\{0,4}["']?\s{0,3}[:=]\s{0,3}\\{0,4}["'](?<kind>[\w.-]{1,64})\\{0,4}["']\s{0,3},\s{0,3}\\{0,4}["']?(?:value|content)\\{0,4}["']?\s{0,3}[:=]\s{0,3}\\{0,4}["'](?<value>[^"'\\\s<>]{12,})/gi,
];

/** What a page sends on in an address: the names say nothing elsewhere. */
const inAddress = /(?:[?&#]|&amp;)(?<kind>code|ticket|SAMLResponse|SAMLart)=(?<value>[^&#"'\s<>\\]{12,})/g;

/** An element with nothing in it but what may be a secret, and what it is called. */
const inElement =
  /<(?:textarea|span|div|p|code|pre|td|dd|b|strong|output|samp|kbd|param|property|string|entry)\s(?<kind>[^<>]{1,500})>\s{0,40}(?<value>[^\s<>]{12,})\s{0,40}<\//gi;
const nameOfElement = /(?:^|\s)(?:id|name|key|class)\s{0,9}=\s{0,9}["']?([\w. -]{1,100})/gi;

const kindsInAddress = new Map([
  ['code', 'code'],
  ['ticket', 'ticket'],
]);

function kindOfElement(attributes: string): string | null {
  const names = [...attributes.matchAll(nameOfElement)].map(([, name = '']) => name);
  return sensitiveKind(names.join(' '));
}

function found({ text, places }: TextView, pattern: RegExp, kindOf: (name: string) => string | null) {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }): SecretSpan[] => {
    const written = groups?.value ?? '';
    const value = written.replace(/[.,;:]+$/, '');
    const name = kindOf(groups?.kind ?? '');
    if (name === null || !looksRandom(value)) return [];
    const start = index + whole.lastIndexOf(written);
    const range = sourceRange(
      places === undefined ? { text } : { text, places },
      start,
      start + value.length,
    );
    return [{ ...range, name, value, isKnown: false }];
  });
}

/** What looks random and is said to be a secret: by words in front of it, by a script that hands it on, or by the page around it. */
export function saidSecrets(text: string): SecretSpan[] {
  const view: TextView = { text };
  const withoutTags = decodeView(view, tags) ?? view;
  return [
    ...found(withoutTags, said, (name) => sensitiveKind(name) ?? 'code'),
    ...handed.flatMap((pattern) => found(view, pattern, sensitiveKind)),
    ...found(view, inAddress, (name) => kindsInAddress.get(name) ?? 'assertion'),
    ...found(view, inElement, kindOfElement),
  ];
}
