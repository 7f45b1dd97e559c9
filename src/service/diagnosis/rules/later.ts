import { askedPause } from '../asked-pause.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

/** When the answer says for how long to wait, that; else soon. */
export function later(seen: SeenAnswer): SuggestionDraft {
  return { code: askedPause(seen) === null ? 'test_again' : 'test_again_later' };
}
