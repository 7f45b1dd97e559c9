import { fill } from '#contract/fill.ts';

/** What the masks of evidence say, in one language. The service writes them in English: `client secret of 24 characters, 9f3a12bc`. */
export interface MaskTexts {
  /** What secrets are called. A name that is not here is somebody's own, such as that of a header. */
  readonly names: Readonly<Record<string, string>>;
  /** What stands in a preview for what is not there yet. */
  readonly absent: Readonly<Record<string, string>>;
  /** Of `{name}` and `{count}`, in characters. */
  readonly measured: string;
  /** Of `{name}`: a secret without a character. */
  readonly empty: string;
  /** Of `{fingerprint}`: digits by which it is told from others. */
  readonly fingerprint: string;
}

/** Who it belongs to, the secret and how long it is, its fingerprint. What belongs to somebody may hold commas. */
const measuredMask = /^(.+, )?([^,]+) of (\d+) characters?(?:, ([\da-f]+))?$/;
const emptyMask = /^(.+, )?empty ([^,]+?)(?:, ([\da-f]+))?$/;

function ownOf(texts: Readonly<Record<string, string>>, english: string): string | undefined {
  return Object.hasOwn(texts, english) ? texts[english] : undefined;
}

/** What a mask says in English, with a word for its digits, of which the service says nothing. */
export function englishMask(english: string): string {
  const isMeasured = measuredMask.test(english) || emptyMask.test(english);
  return isMeasured ? english.replace(/, ([\da-f]+)$/, ', fingerprint $1') : english;
}

/**
 * Says what a mask says in another language, data in it as it is. What is not of the service is
 * left: anybody can write `‹…›`.
 */
export function maskSayer({
  names,
  absent,
  measured,
  empty,
  fingerprint,
}: MaskTexts): (english: string) => string {
  const nameOf = (name: string) => ownOf(names, name) ?? name;
  const absentOf = (text: string) => ownOf(absent, text) ?? text;
  const holderOf = (holder: string) => holder.replace(/^.+(?=, $)/, absentOf);
  const digitsOf = (digits: string | undefined) =>
    digits === undefined ? '' : `, ${fill(fingerprint, { fingerprint: digits })}`;
  return (english) => {
    const whole = ownOf(names, english);
    if (whole !== undefined) return whole;
    const [, holder = '', name, count, digits] = measuredMask.exec(english) ?? [];
    if (name !== undefined && count !== undefined)
      return `${holderOf(holder)}${fill(measured, { name: nameOf(name), count: Number(count) })}${digitsOf(digits)}`;
    const [, of = '', nothing, mark] = emptyMask.exec(english) ?? [];
    if (nothing !== undefined)
      return `${holderOf(of)}${fill(empty, { name: nameOf(nothing) })}${digitsOf(mark)}`;
    return english.split(', ').map(absentOf).join(', ');
  };
}
