import type { ServiceLanguage } from '../service-language.ts';
import type { Translated } from '../translated.ts';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AÀaàCÇcçEÈeèIÌiìNÑnñOÒoòSŠsšUÙuùYÝyý'.matchAll(/(.)(.)/gu), ([, plain = '', letter = '']) => [
    plain,
    letter,
  ]),
);

/** A text of a catalogue, to be told from one that is in none: letters with accents in marks that nobody writes. */
export function markedText(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  return `⟦${text.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter)}⟧`;
}

/** An argument, or a choice between texts, of a compiled message; what stands between tags is text. */
function markedPart(part: unknown): unknown {
  if (typeof part === 'string') return markedText(part);
  if (!Array.isArray(part)) return part;
  const [name, ...rest] = part as unknown[];
  const [kind, options] = rest;
  if (kind === undefined) return part;
  if (typeof kind !== 'number') return [name, ...rest.map(markedPart)];
  if (typeof options !== 'object' || options === null || kind > 3) return part;
  return [
    name,
    kind,
    Object.fromEntries(Object.entries(options).map(([key, text]) => [key, markedBranch(text)])),
  ];
}

/** A branch is a text, or several parts: those begin with a part and not with a name. */
function markedBranch(branch: unknown): unknown {
  return Array.isArray(branch) ? branch.map(markedPart) : markedPart(branch);
}

function markedMessage(message: unknown): unknown {
  if (typeof message === 'string') return markedText(message);
  if (Array.isArray(message)) return message.map(markedPart);
  return Object.fromEntries(Object.entries(message ?? {}).map(([key, text]) => [key, markedMessage(text)]));
}

/** Texts of a catalogue with every one of them marked. Arguments stay as they are. */
export function marked<Texts extends object>(texts: Texts): Translated<Texts> {
  return markedMessage(texts) as Translated<Texts>;
}

/** Marks what the service says, which has gone through the catalogue although it has no text of its own there. */
export const markedService: ServiceLanguage = {
  say: () => null,
  sayEnglish: markedText,
  sayMask: markedText,
  sayWords: (english) => english,
};
