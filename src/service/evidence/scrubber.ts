import { formDecoded } from './form-decoded.ts';
import { jsonSecrets, jsonValuesEqualTo } from './secrets/json-secrets.ts';
import type { KnownSecret } from './secrets/known-secret.ts';
import { replaceSpans } from './secrets/mask.ts';
import { namedSecrets } from './secrets/named-values.ts';
import { isOrdinary } from './secrets/ordinary-value.ts';
import { createSecretFinder } from './secrets/secret-finder.ts';
import type { SecretSpan } from './secrets/span.ts';

/** Finds what must not be read in the evidence of one test. */
export interface Scrubber {
  /** Known secrets in any spelling. `isWhole` is false where the text was cut. */
  known(text: string, isWhole?: boolean): SecretSpan[];
  /** The same, and whatever stands where a secret would. For text that somebody else wrote. */
  foreign(text: string, isWhole?: boolean): SecretSpan[];
  /** A text for messages, with the names of secrets in place of them. */
  readonly conceal: (text: string) => string;
}

function spanAt(start: number, text: string, value: string, name: string): SecretSpan {
  return { start, end: start + text.length, name, value, isKnown: true };
}

/** Where a whole value stands in a text: in a form, in quotes of prose, behind a word for it, and behind the one word in front of it. */
const wholeValue =
  /=([^&\s"'<>;]{1,36})(?=$|[&\s"'<>;])|['‘`]([^\s'’`]{1,36})['’`]|\b(?:passw[a-z]{0,8}|passphrase|secret|token|pin)(?:\s{0,3}:)?\s{1,3}["“(]?([^\s"“”'()<>,;&=]{1,36}?)(?=[.!?]?(?:$|[\s"”),;<]))|^[\w-]{1,40}\s+(\S{1,36})$/gi;

/** A short or ordinary secret is found where it is a whole value: of a header or form here, of JSON in `jsonValuesEqualTo`. */
function shortValues(text: string, short: ReadonlyMap<string, string>): SecretSpan[] {
  if (short.size === 0) return [];
  const whole = short.get(text);
  if (whole !== undefined) return [spanAt(0, text, text, whole)];
  return [...text.matchAll(wholeValue)].flatMap((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const written = groups.find((group) => group !== undefined) ?? '';
    const value = match[1] === undefined ? written : formDecoded(written);
    const name = short.get(value);
    return name === undefined
      ? []
      : [spanAt(match.index + match[0].lastIndexOf(written), written, value, name)];
  });
}

const longestKept = 1000;

/** `publicTexts` are what anybody may read of the profile. */
export function createScrubber(secrets: readonly KnownSecret[], publicTexts: readonly string[]): Scrubber {
  const ordinary = secrets.filter((secret) => isOrdinary(secret, publicTexts));
  const searched = secrets.filter((secret) => !ordinary.includes(secret));
  const finder = createSecretFinder(searched, publicTexts, ordinary);
  const short = new Map(ordinary.map(({ name, value }) => [value, name]));
  const found = new Map<string, SecretSpan[]>();
  function known(text: string, isWhole = true): SecretSpan[] {
    // Short texts come up again and again: addresses, header names, what the texts are filled with.
    const earlier = isWhole ? found.get(text) : undefined;
    const spans = earlier ?? finder.find(text, isWhole);
    if (isWhole && text.length < longestKept) found.set(text, spans);
    return spans;
  }
  const foreign = (text: string, isWhole = true) => [
    ...known(text, isWhole),
    ...jsonSecrets(text),
    ...namedSecrets(text),
    ...jsonValuesEqualTo(text, short),
    ...shortValues(text, short),
  ];
  return {
    known,
    foreign,
    conceal: (text) => replaceSpans(text, foreign(text), ({ name }) => `‹${name}›`),
  };
}
