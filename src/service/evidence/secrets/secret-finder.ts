import { encodedRuns } from './encoded-runs.ts';
import type { KnownSecret } from './known-secret.ts';
import { foldCase, needlesOf, shortestSearched, type Needle } from './needles.ts';
import { createPartialSecrets, pieceLength } from './partial-secrets.ts';
import type { SecretSpan } from './span.ts';
import { sourceRange, type TextView } from './text-view.ts';
import { viewsOf } from './text-views.ts';

/** Finds known secrets in a text, however they are written there. */
export interface SecretFinder {
  /**
   * `isWhole` is false where the text was cut: then a secret that breaks off at
   * its end is found too.
   */
  find(text: string, isWhole: boolean): SecretSpan[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly secret: KnownSecret;
}

/**
 * What was found in each run, by what else that depends on. The same run stands in several readings of a text, and in
 * several texts: media types, the words of a request, and the command that repeats it.
 */
type SeenRuns = Map<string, KnownSecret | null>;

/** Runs that are remembered of one test. */
const mostRuns = 5000;
/** Base64 inside base64 is looked into; deeper nesting is not. */
const deepest = 2;
const brokenEscape =
  /(?:[%=][c-f][0-9a-f](?:[%=][89ab][0-9a-f]){0,2})?(?:%(?:u[0-9a-f]{0,3}|[0-9a-f])?|=[0-9a-f]?|\\(?:u[0-9a-f]{0,3}|u\{[0-9a-f]{0,6}|[0-7]{1,2})?|&[#a-z0-9]{0,8})?$/;
/** The first octets of a character, each read as one of ISO-8859-1 in lower case. */
const brokenCharacter = /[\xc2-\xfe][\x80-\xbf]{0,2}$/;

function addOccurrences(folded: string, { text, secret }: Needle, hits: Hit[]): void {
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + text.length))
    hits.push({ start: at, end: at + text.length, secret });
}

/** A needle whose beginning is the end of a text that was cut. */
function brokenOff(folded: string, { text, secret }: Needle): Hit[] {
  const whole = folded.replace(brokenEscape, '');
  for (const ending of new Set([whole, whole.replace(brokenCharacter, '')]))
    for (let length = Math.min(text.length - 1, ending.length); length >= shortestSearched; length -= 1)
      if (ending.endsWith(text.slice(0, length)))
        return [{ start: ending.length - length, end: folded.length, secret }];
  return [];
}

/** How a Basic header has them (RFC 7617 2). */
function behindUser(ordinary: readonly KnownSecret[]): Needle[] {
  return ordinary
    .filter(({ value }) => value.length >= shortestSearched)
    .flatMap((secret) =>
      needlesOf([{ ...secret, value: `:${secret.value}` }]).map(({ text }) => ({ text, secret })),
    );
}

/**
 * `publicTexts` are what anybody may read of the profile: parts of a secret that stand there too are no secret.
 * `ordinary` secrets are only found where they are the password of encoded credentials.
 */
export function createSecretFinder(
  secrets: readonly KnownSecret[],
  publicTexts: readonly string[],
  ordinary: readonly KnownSecret[] = [],
): SecretFinder {
  const needles = needlesOf(secrets);
  const encoded = behindUser(ordinary);
  const parts = createPartialSecrets(secrets, publicTexts);
  const shortest = Math.min(pieceLength, ...[...needles, ...encoded].map((needle) => needle.text.length));
  const seen: SeenRuns = new Map();
  const spaces = secrets.some(({ value }) => /\s/.test(value));

  /** The secret in one of the texts that a run may stand for. */
  function firstInside(decoded: readonly string[], isWhole: boolean, depth: number) {
    for (const text of decoded) {
      // Nothing fits into a text that is shorter than all that is looked for.
      if (isWhole && text.length < shortest) continue;
      const [first] = search(text, isWhole, depth + 1);
      if (first !== undefined) return first.secret;
    }
    return null;
  }

  function addInside(text: string, isWhole: boolean, depth: number, hits: Hit[]): void {
    for (const { encoding, start, end, decode } of encodedRuns(text, shortest)) {
      const isRunWhole = isWhole || end < text.length;
      const run = `${encoding} ${depth} ${isRunWhole} ${text.slice(start, end)}`;
      const known = seen.get(run);
      const secret = known === undefined ? firstInside(decode(), isRunWhole, depth) : known;
      if (seen.size < mostRuns) seen.set(run, secret);
      if (secret !== null) hits.push({ start, end, secret });
    }
  }

  function addWritten(text: string, isWhole: boolean, depth: number, hits: Hit[]): void {
    const folded = foldCase(text);
    if (depth > 0) for (const needle of encoded) addOccurrences(folded, needle, hits);
    for (const needle of needles) addOccurrences(folded, needle, hits);
    for (const part of parts.find(folded)) hits.push(part);
    if (!isWhole) for (const needle of needles) for (const hit of brokenOff(folded, needle)) hits.push(hit);
  }

  function search(text: string, isWhole: boolean, depth: number): readonly Hit[] {
    const found: Hit[] = [];
    function add(view: TextView, looksInside: boolean): void {
      const hits: Hit[] = [];
      addWritten(view.text, isWhole, depth, hits);
      if (looksInside) addInside(view.text, isWhole, depth, hits);
      for (const { start, end, secret } of hits) found.push({ ...sourceRange(view, start, end), secret });
    }
    const { spelled, squeezed } = viewsOf(text, spaces);
    for (const view of spelled) add(view, depth < deepest);
    for (const view of squeezed) add(view, false);
    return found;
  }

  return {
    find(text, isWhole) {
      if (needles.length + encoded.length === 0) return [];
      return search(text, isWhole, 0).map(({ start, end, secret }) => ({
        start,
        end,
        name: secret.name,
        value: secret.value,
        isKnown: true,
      }));
    },
  };
}
