import { codePoints } from '#contract/text.ts';
import { mergeSpans, type SecretSpan } from './span.ts';

/** Tells by a keyed hash whether two secrets are the same. Rejects where there is no key. */
export type Fingerprint = (text: string) => Promise<string>;

/** More different secrets than this in one test get no fingerprint: each costs a hash. */
const mostFingerprints = 50;

/** "24 characters". */
function charactersOf(value: string): string {
  const count = codePoints(value);
  return count === 1 ? '1 character' : `${count} characters`;
}

/** What stands in place of a secret: `‹client secret of 24 characters, 9f3a12bc›`. */
function maskOf({ about, name, value }: SecretSpan, fingerprint: string | null): string {
  const said = value === '' ? `empty ${name}` : `${name} of ${charactersOf(value)}`;
  return masked([about, said, fingerprint]);
}

/** One mask of its parts, in which the signs of another one are left out. */
function masked(parts: readonly (string | null | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== null).join(', ');
  return `‹${said.replace(/[‹›]/g, '')}›`;
}

/** Writes the masks of one test: a secret that comes up again is hashed once. */
export interface MaskWriter {
  /** Makes ready what the masks of these spans need. */
  prepare(spans: readonly SecretSpan[]): Promise<(span: SecretSpan) => string>;
  /** The fingerprint that stands in the masks of a value; null where there is none. */
  fingerprint(value: string): Promise<string | null>;
}

/** `given` holds masks that stand fixed for a value. Where there is no key, masks go without a fingerprint. */
export function createMaskWriter(
  fingerprint: Fingerprint,
  given: ReadonlyMap<string, string> = new Map(),
): MaskWriter {
  const made = new Map<string, Promise<string | null>>();
  function fingerprintOf(value: string): Promise<string | null> | null {
    const known = made.get(value);
    if (known !== undefined || value === '' || made.size >= mostFingerprints) return known ?? null;
    const making = fingerprint(value).catch(() => null);
    made.set(value, making);
    return making;
  }
  return {
    fingerprint: async (value) => fingerprintOf(value),
    async prepare(spans) {
      const ready = new Map<string, string | null>();
      for (const { value } of spans) ready.set(value, await fingerprintOf(value));
      return (span) => {
        const about = span.about === undefined ? {} : { about: given.get(span.about) ?? span.about };
        const fixed = given.get(span.value);
        if (fixed === undefined) return maskOf({ ...span, ...about }, ready.get(span.value) ?? null);
        return about.about === undefined ? fixed : masked([about.about, fixed]);
      };
    },
  };
}

/** A text with something in place of each span. */
export function replaceSpans(
  text: string,
  spans: readonly SecretSpan[],
  mask: (span: SecretSpan) => string,
): string {
  let result = '';
  let copied = 0;
  for (const span of mergeSpans(spans)) {
    result += text.slice(copied, span.start) + mask(span);
    copied = span.end;
  }
  return result + text.slice(copied);
}
