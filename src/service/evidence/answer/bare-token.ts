import type { Answer } from './read-answer.ts';

/** No space, and nothing that quotes or encloses: such a text is made of parts. */
const bareToken = /^[!#-'*-;=?-Z\\^-z|~]{16,}$/;
/** What went wrong is said so, and has to stay readable. */
const onlyWords = /^(?:[a-z]+(?:[-_.][a-z]+)+|[A-Z]+(?:[-_.][A-Z]+)+)$/;

/** True for a text that looks like a token by itself. */
export function isBareToken(text: string): boolean {
  return bareToken.test(text) && !onlyWords.test(text) && !/^https?:/i.test(text);
}

/** One element of XML with nothing but a text in it, as old services of .NET answer: `<string>…</string>`. */
const loneElement = /^(?:<\?xml[^<>]*>\s*)?<([\w:.-]+)(?:\s[^<>]*)?>\s*([^<>\s]+)\s*<\/\1>$/;

/** What looks like a token and is the whole answer, as text, as a string of JSON or as the one element of XML; null where it is none. */
export function bareTokenOf({ format, json, text }: Pick<Answer, 'format' | 'json' | 'text'>): string | null {
  if (format === 'xml') {
    const inside = loneElement.exec(text.trim())?.[2] ?? '';
    return isBareToken(inside) ? inside : null;
  }
  const whole = format === 'text' ? text : format === 'json' ? json : null;
  if (typeof whole !== 'string') return null;
  const trimmed = whole.trim();
  return isBareToken(trimmed) ? trimmed : null;
}
