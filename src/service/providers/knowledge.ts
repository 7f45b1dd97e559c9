import type { TextParameters, TraceId, TrialStop } from '#contract/diagnosis.ts';
import { isSwitchedOff } from '../diagnosis/rules/disabled.ts';
import { isLocked } from '../diagnosis/rules/locked.ts';
import type { Seen, SeenAnswer } from '../diagnosis/seen.ts';
import { trialStopOf } from '../diagnosis/trial-stop.ts';
import { fitsPattern, saidIn } from './answer-pattern.ts';
import type { Advice, Meaning, Provider, SharedAdvice } from './provider.ts';
import { recogniseProvider } from './recognise.ts';
import { readTraceIds } from './trace-ids.ts';

/** An advice that applies, with what it would change. */
export type GivenAdvice = Pick<Advice, 'code' | 'text' | 'field'> & {
  readonly change: ReturnType<NonNullable<Advice['change']>>;
};
/** One of the shared suggestions that applies. */
export type GivenShared = Pick<SharedAdvice, 'use' | 'field'> & {
  readonly change: GivenAdvice['change'];
};

/** What is known of an exchange that failed, beside what every provider would have meant by it. */
export interface Knowledge {
  readonly provider: Provider | null;
  readonly meaning: Meaning | null;
  readonly advice: readonly (GivenAdvice | GivenShared)[];
  /** The provider's reference of the error, where the answer names it. */
  readonly reference: string | null;
  readonly parameters: TextParameters;
  readonly traceIds: readonly TraceId[];
  readonly stopsTrial: TrialStop | null;
}

/** Failures that something in front of the provider causes, whoever stands behind it. */
const notOfProvider = new Set(['redirected', 'redirected_nowhere', 'blocked_by_firewall', 'call_redirected']);

/** True where a meaning is one of answers such as this: of a call, or of a token endpoint that is asked for a token so. */
function isOf({ onCall = false, grants = ['client_credentials'] }: Meaning, seen: SeenAnswer): boolean {
  if (onCall || seen.step === 'check') return onCall && seen.step === 'check';
  const { grant } = seen.facts;
  return grants === 'any' || (grant !== null && grants.includes(grant));
}

/** Somebody who is locked or switched off is not what a meaning that is only likely has in mind. */
function isSaidOtherwise({ confidence = 'certain' }: Meaning, seen: SeenAnswer): boolean {
  return confidence !== 'certain' && (isLocked(seen) || isSwitchedOff(seen));
}

function meaningOf(provider: Provider, seen: SeenAnswer): Meaning | null {
  const applies = (meaning: Meaning) =>
    isOf(meaning, seen) && fitsPattern(seen, meaning.when) && !isSaidOtherwise(meaning, seen);
  return provider.meanings.find(applies) ?? null;
}

function adviceOf(meaning: Meaning, seen: SeenAnswer): (GivenAdvice | GivenShared)[] {
  return meaning.advice.flatMap(({ change, ...advice }) => {
    const made = change?.(seen) ?? null;
    return change !== undefined && made === null ? [] : [{ ...advice, change: made }];
  });
}

function knowledgeOfAnswer(seen: SeenAnswer, code: string, stage: string): Knowledge {
  const provider = recogniseProvider(seen);
  const isTheirs = stage === 'oauth' && !notOfProvider.has(code);
  const meaning = provider === null || !isTheirs ? null : meaningOf(provider, seen);
  const providerCode = provider?.reference?.pattern.exec(saidIn(seen))?.[1] ?? null;
  return {
    provider,
    meaning,
    advice: meaning === null ? [] : adviceOf(meaning, seen),
    reference: providerCode === null ? null : (provider?.reference?.text ?? null),
    parameters: {
      providerName: provider?.name ?? null,
      providerCode,
      requestedScope: seen.facts.requestedScope.join(' '),
    },
    traceIds: readTraceIds(seen.answer.headers, seen.answer.json),
    stopsTrial: meaning?.stopsTrial ?? trialStopOf(seen),
  };
}

/** What is known of an exchange that failed with this code at this stage. */
export function knowledgeOf(seen: Seen | SeenAnswer, code: string, stage: string): Knowledge {
  if ('answer' in seen) return knowledgeOfAnswer(seen, code, stage);
  const provider = recogniseProvider(seen);
  return {
    provider,
    meaning: null,
    advice: [],
    reference: null,
    parameters: { providerName: provider?.name ?? null },
    traceIds: readTraceIds(seen.exchange.result.response?.headers ?? [], null),
    stopsTrial: trialStopOf(seen),
  };
}
