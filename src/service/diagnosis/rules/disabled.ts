import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const off =
  '(?:disabled|de-?activated|inactive|suspended|blocked|archived|deleted|terminated|(?:not|no longer) (?:active|enabled|activated))';
/** What somebody signs in as, with its name behind it; a grant or a way to authenticate is switched off in other words. */
const who =
  '(?:client|app(?:lication)?|integration|account|org(?:ani[sz]ation)?|user|service principal(?: for resource)?|oauth app)(?: (?:app(?:lication)?|account|user|id))?(?! (?:credentials|secret|authentication|certificate|assertion|grant)\\b)(?: (?!(?:has|have|had)\\b)["\'“‘]?[\\w.:@-]+["\'”’]?)?';
const spoken = new RegExp(
  `\\b${who} (?:(?:is|was|has been|have been) )?(?:currently |temporarily |now |permanently )?${off}\\b(?! (?:to|for)\\b)`,
  'i',
);
const inactive =
  /\b(?:inactive|suspended|deactivated) (?:client|app|application|account|user|org|organi[sz]ation)\b/i;
const codes =
  /(?:^|[^a-z])(?:disabled|deactivated|inactive|suspended|deleted)_(?:client|app|application|account|user)\b|\b(?:client|app|application|account|user)_(?:is_)?(?:disabled|deactivated|inactive|suspended|deleted)\b/i;

/** True where these words, or a code among them, say that somebody is switched off. */
export function saysSwitchedOff(said: string): boolean {
  return spoken.test(said) || inactive.test(said) || codes.test(said);
}

/** True where a refusal says that whoever asks is switched off. */
export function isSwitchedOff({ error, answer }: Pick<SeenAnswer, 'error' | 'answer'>): boolean {
  return [error?.code, error?.description, answer.title].some((said) => saysSwitchedOff(said ?? ''));
}

/** Where a client or a user is switched off, nothing that a profile can say lets it in. */
export function withDisabled(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || !isSwitchedOff(seen)) return drafts;
  return [{ code: 'have_enabled' }, ...drafts.filter(({ change }) => change === undefined)];
}
