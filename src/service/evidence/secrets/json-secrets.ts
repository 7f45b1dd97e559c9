import { decodeJsonString } from '../json-string.ts';
import { scanJson, type JsonScalar } from '../json-scan.ts';
import { isAboutSecret, isErrorCode, sensitiveKind } from './sensitive-name.ts';
import type { SecretSpan } from './span.ts';

/** Words and short numbers of JSON that are no secret whatever their name. */
const plainWord = /^(?:true|false|null|-?\d{1,3})$/;

/** A name speaks for what is inside it, so many levels deep. */
const furthest = 8;

type Path = readonly (string | number)[];

function kindAt(path: Path): string | null {
  for (let at = path.length - 1; at >= Math.max(0, path.length - furthest); at -= 1) {
    const name = path[at];
    const kind = typeof name === 'string' ? sensitiveKind(name) : null;
    if (kind !== null) return kind;
  }
  return null;
}

function isHarmless(path: Path, value: string, isString: boolean): boolean {
  const [own = '', outer = ''] = path.filter((part) => typeof part === 'string').reverse();
  return isAboutSecret(own, value) || isErrorCode(outer, own, value) || (!isString && plainWord.test(value));
}

/** What the names above a string or number of JSON say that it is, such as "access token"; null where it is no secret. */
export function secretKindAt(path: Path, value: string | number): string | null {
  const kind = kindAt(path);
  return kind === null || isHarmless(path, String(value), typeof value === 'string') ? null : kind;
}

/** What stands in a JSON text under a name that sounds like a secret, at any depth, in broken JSON too. */
export function jsonSecrets(text: string): SecretSpan[] {
  if (!/^[\s\ufeff]*[[{]/.test(text)) return [];
  const spans: SecretSpan[] = [];
  scanJson(text.replace(/^\ufeff/, ' '), ({ path, isString, start, end }: JsonScalar) => {
    const name = kindAt(path);
    if (name === null || start === end) return;
    const value = isString ? decodeJsonString(text.slice(start, end)) : text.slice(start, end);
    if (!isHarmless(path, value, isString)) spans.push({ start, end, name, value, isKnown: false });
  });
  return spans;
}

/** Values of a JSON text that are, as a whole, one of these secrets: how secrets too short to search for are found. */
export function jsonValuesEqualTo(text: string, values: ReadonlyMap<string, string>): SecretSpan[] {
  if (values.size === 0 || !/^[\s\ufeff]*[[{"]/.test(text)) return [];
  const spans: SecretSpan[] = [];
  scanJson(text.replace(/^\ufeff/, ' '), ({ isString, start, end }) => {
    const value = decodeJsonString(text.slice(start, end));
    const name = values.get(value);
    if (name !== undefined && (isString || !plainWord.test(value)))
      spans.push({ start, end, name, value, isKnown: true });
  });
  return spans;
}
