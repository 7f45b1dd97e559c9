import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';
import { somebodyFirst } from './somebody-first.ts';

const notAssigned = /not assigned|specifically granted/i;

/** True where words say that the client was not assigned to who asks for it, as Entra and Okta say it. */
export function saysNotAssigned(words: string): boolean {
  return notAssigned.test(words);
}

/** Where an administrator has to let somebody in, no other password, secret or moment helps. */
export function withAssignment(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || seen.step === 'check' || !saysNotAssigned(errorWords(seen.error))) return drafts;
  const first: SuggestionDraft =
    seen.facts.grant === 'client_credentials' ? { code: 'grant_access' } : { code: 'assign_user' };
  return somebodyFirst([first, { code: 'ask_administrator' }], drafts);
}
