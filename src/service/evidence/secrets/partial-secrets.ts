import type { KnownSecret } from './known-secret.ts';
import { foldCase } from './needles.ts';

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

/**
 * Pieces that also stand in texts which everybody may read, such as the client
 * ID, give nothing away.
 */
export function createPartialSecrets(
  secrets: readonly KnownSecret[],
  publicTexts: readonly string[],
): PartialSecrets {
  const open = new Set(publicTexts.flatMap((text) => pieces(foldCase(text))));
  const secret = new Map<string, KnownSecret>();
  for (const known of secrets)
    if (known.isOwn && known.value.length >= shortest)
      for (const piece of pieces(foldCase(known.value))) if (!open.has(piece)) secret.set(piece, known);
  const letters = new Set([...secret.keys()].flatMap((piece) => piece.split('')));

  return {
    find(folded) {
      const found: { start: number; end: number; secret: KnownSecret }[] = [];
      let run = 0;
      for (let at = 0; at < folded.length && secret.size > 0; at += 1) {
        run = letters.has(folded.charAt(at)) ? run + 1 : 0;
        if (run < length) continue;
        const known = secret.get(folded.slice(at - length + 1, at + 1));
        if (known === undefined) continue;
        const last = found.at(-1);
        if (last?.secret === known && last.end >= at - length + 1) last.end = at + 1;
        else found.push({ start: at - length + 1, end: at + 1, secret: known });
      }
      return found;
    },
  };
}
