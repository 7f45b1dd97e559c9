import { settingNames } from './setting-schemas.ts';

/** Shorter names, as PORT, are too near to those of others. */
const leastLetters = 7;

const lettersOf = (name: string) => name.toUpperCase().replace(/[^A-Z]/g, '');

/**
 * True where one text comes of the other by a letter that is missing, too much, or changed round with the next. Another
 * letter makes names of others, as API_KEYS.
 */
function areNear(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const longest = Math.min(one.length, other.length) - start;
  while (end < longest && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one, other].map((text) => text.slice(start, text.length - end));
  if (left === undefined || right === undefined) return false;
  const isSwapped = left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
  return left.length + right.length <= 1 || isSwapped;
}

/** Names of the environment that are a slip away from a setting that is not set: what they were to say does nothing. */
export function misspeltNames(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly name: string; readonly meant: string }[] {
  const missing = settingNames.filter(
    (name) => (environment[name] ?? '') === '' && lettersOf(name).length >= leastLetters,
  );
  return Object.keys(environment).flatMap((name) => {
    if (settingNames.includes(name)) return [];
    const meant = missing.find((each) => areNear(lettersOf(name), lettersOf(each)));
    return meant === undefined ? [] : [{ name, meant }];
  });
}
