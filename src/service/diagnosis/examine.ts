import type { ProfileFacts } from '../authorization/profile-facts.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { findingOf, warningsOf, type Examination, type WarningFinding } from './examination.ts';
import { explainsLibraryRefusal } from './library-refusal.ts';
import { answerParameters, commonParameters, failureParameters } from './parameters.ts';
import { answerRules, failureRules, lastResort, warningRules } from './registry.ts';
import { seeAnswer } from './see-answer.ts';
import type { Seen, SeenAnswer, SeenToken } from './seen.ts';
import { providerNotes } from '../providers/notes.ts';

function tokenWarnings(seen: SeenToken): WarningFinding[] {
  const notes = providerNotes(seen).map((note) => ({ code: 'provider_note' as const, ...note }));
  return [...warningsOf(warningRules.token, seen), ...notes];
}

function examineAnswer(seen: SeenAnswer): Examination {
  const common = answerParameters(seen);
  const warnings = warningsOf(warningRules.answer, seen);
  const rule = answerRules.find((candidate) => candidate.applies(seen));
  const token = rule === undefined ? (seen.reading?.token ?? null) : null;
  if (token === null) return { finding: findingOf(rule ?? lastResort.answer, seen, common), warnings, token };
  const all = [...warnings, ...tokenWarnings({ ...seen, token })];
  const isRefused = seen.exchange.library?.accepted === false;
  if (isRefused && !explainsLibraryRefusal(all.map(({ code }) => code)))
    return { finding: findingOf(lastResort.answer, seen, common), warnings, token: null };
  return { finding: null, warnings: all, token };
}

/** Examines one exchange: what failed, what is odd, and the token if it holds one that can be used. */
export function examine(exchange: ObservedExchange, facts: ProfileFacts): Examination {
  const { failure, response } = exchange.result;
  const seen: Seen = { step: exchange.step, facts, exchange, url: new URL(exchange.request.url) };
  // A server that broke says so by its status, however long the page is that it shows then.
  if (failure?.code === 'body_too_large' && response !== null && Math.floor(response.status / 100) === 5)
    return examineAnswer(seeAnswer(seen, response));
  if (failure !== null) {
    const seenFailure = { ...seen, failure };
    const rule = failureRules.find((candidate) => candidate.applies(seenFailure)) ?? lastResort.failure;
    return {
      finding: findingOf(rule, seenFailure, failureParameters(seenFailure)),
      warnings: [],
      token: null,
    };
  }
  if (response === null)
    return {
      finding: findingOf(lastResort.failure, seen, commonParameters(seen)),
      warnings: [],
      token: null,
    };
  return examineAnswer(seeAnswer(seen, response));
}
