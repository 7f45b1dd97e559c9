import type { KnownSecret } from './known-secret.ts';
import { foldCase } from './needles.ts';
import { everydayTexts } from './ordinary-value.ts';

/** So many characters in a row give a secret away; shorter ones agree by chance. */
export const pieceLength = 8;
const length = pieceLength;
/** A secret shorter than this is either repeated whole or not recognisable. */
const shortest = 2 * length;

/** Finds parts of secrets: where an answer repeats only the beginning, or cuts one in pieces. */
export interface PartialSecrets {
  /** The places, each from the first to the last character that belongs to a secret. */
  find(folded: string): { start: number; end: number; secret: KnownSecret }[];
}

function pieces(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length),
  );
}

function lettersOf(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => text.split('')));
}

/** Tells where each piece ends that is made of these letters alone: the others need not be looked at. */
function forPieces(folded: string, letters: ReadonlySet<string>, tell: (end: number) => void): void {
  let run = 0;
  for (let at = 0; at < folded.length && letters.size > 0; at += 1) {
    run = letters.has(folded.charAt(at)) ? run + 1 : 0;
    if (run >= length) tell(at + 1);
  }
}

/**
 * Pieces that also stand in texts which everybody may read, such as the client
 * ID, give nothing away.
 */
export function createPartialSecrets(
  secrets: readonly KnownSecret[],
  publicTexts: readonly string[],
): PartialSecrets {
  const secret = new Map<string, KnownSecret>();
  for (const known of secrets)
    if (known.isOwn && known.value.length >= shortest)
      for (const piece of pieces(foldCase(known.value))) secret.set(piece, known);
  const all = lettersOf(secret.keys());
  const wholes = new Set([...secret.values()].map(({ value }) => foldCase(value)));
  // A variable that was filled in does not make them public.
  const without = (text: string) => [...wholes].reduce((rest, whole) => rest.replaceAll(whole, '\0'), text);
  for (const text of [...publicTexts.map(foldCase).map(without), ...everydayTexts])
    forPieces(text, all, (end) => void secret.delete(text.slice(end - length, end)));
  const letters = lettersOf(secret.keys());

  return {
    find(folded) {
      const found: { start: number; end: number; secret: KnownSecret }[] = [];
      forPieces(folded, letters, (end) => {
        const start = end - length;
        const known = secret.get(folded.slice(start, end));
        if (known === undefined) return;
        const last = found.at(-1);
        if (last?.secret === known && last.end >= start) last.end = end;
        else found.push({ start, end, secret: known });
      });
      return found;
    },
  };
}
