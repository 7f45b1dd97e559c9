import { textMember } from '../../evidence/answer/json-value.ts';
import type { CredentialsReading } from '../../evidence/answer/oauth1-credentials.ts';
import type { CredentialsRequest } from '../../evidence/observed-exchange.ts';
import type { SeenAnswer } from '../seen.ts';

/** A whole answer to a request for credentials of OAuth v1. */
export interface SeenCredentials extends SeenAnswer {
  readonly asked: CredentialsRequest;
  /** What was found in a success; null in any other answer. */
  readonly found: CredentialsReading | null;
}

/** A parameter as the extension "OAuth Problem Reporting" has it: in the challenge, in a form or in JSON; null where there is none. */
export function reported({ answer }: Pick<SeenAnswer, 'answer'>, name: string): string | null {
  const challenged = answer.challenges.find(({ parameters }) => parameters.has(name));
  return challenged?.parameters.get(name) ?? answer.form?.get(name) ?? textMember(answer.json, name);
}

/** What the answer names as its problem; null where it names none. */
export function oauthProblem(seen: Pick<SeenAnswer, 'answer'>): string | null {
  return reported(seen, 'oauth_problem');
}

/** What the answer names as its problem by one of the words of the extension: Magento writes a sentence there. */
export function problemCode(seen: Pick<SeenAnswer, 'answer'>): string | null {
  const problem = oauthProblem(seen);
  return problem !== null && /^\w+$/.test(problem) ? problem : null;
}

const longestWords = 500;

/** Everything that the answer says, to look for words in: providers have no common codes. A page for people says nothing. */
export function wordsOf(seen: Pick<SeenAnswer, 'answer' | 'error'>): string {
  const { answer, error } = seen;
  const body = answer.format === 'text' || answer.format === 'form' ? answer.text.slice(0, longestWords) : '';
  const challenges = answer.challenges.flatMap(({ parameters }) => [...parameters.values()]);
  return [oauthProblem(seen), error?.code, error?.description, body, ...challenges]
    .filter((part) => part !== undefined && part !== null)
    .join(' ');
}
