import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

/** The address of the caller: in small letters the word is part of other ones. */
const address = /\bIPs?\b|\bip[ _-]?addr|\bip[ _-](?:restrict|not|is|white|allow|block|den)/;
const refused =
  /allow|white.?list|permit|restrict|block|authori[sz]ed|denied|range|trusted|accept|not valid|invalid|unknown/i;
const temporary: ReadonlySet<string> = new Set(['slow_down', 'test_again', 'test_again_later']);

/** Where a refusal speaks of the address that was called from, that comes first: no other secret would help. */
export function withAllowedAddress(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  const words = isAnswer(seen) ? (seen.error?.description ?? '') : '';
  if (!address.test(words) || !refused.test(words)) return drafts;
  if (drafts.some(({ code }) => temporary.has(code))) return drafts;
  return [{ code: 'allow_address' }, ...drafts.filter(({ code }) => code !== 'allow_address')];
}
