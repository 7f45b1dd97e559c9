import type { Diagnosis, Suggestion, TextParameters, Warning } from '#contract/diagnosis.ts';
import type { Stage, Step } from '#contract/evidence.ts';
import { allThatApply, firstThatApplies } from './fill-text.ts';
import type { Confidence, SuggestionDraft } from './rule.ts';
import { failureTexts, type FailureCode } from './texts/failures.ts';
import { suggestionTexts } from './texts/suggestions.ts';
import { warningTexts, type WarningCode } from './texts/warnings.ts';

/** Why a test failed, before it is put into words. */
export interface Finding {
  readonly step: Step;
  readonly stage: Stage;
  readonly code: FailureCode;
  readonly confidence: Confidence;
  readonly parameters: TextParameters;
  readonly suggestions: readonly SuggestionDraft[];
}

/** Takes secrets out of a text. */
export type Conceal = (text: string) => string;

const longest = 300;

/** Words of somebody else on one line, without marks that turn the reading direction, and not too long. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

function fitForTexts(parameters: TextParameters, conceal: Conceal): TextParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? oneLine(conceal(value)) : value,
    ]),
  );
}

/** A change that would put a secret into a field that everybody may read is not offered. */
function isFit({ change }: SuggestionDraft, conceal: Conceal): boolean {
  const urls = [change?.tokenRequestUrl, change?.checkUrl];
  return urls.every((url) => url === undefined || conceal(url) === url);
}

function suggestion(draft: SuggestionDraft, parameters: TextParameters): Suggestion | null {
  const { code, change, field } = draft;
  const text = allThatApply([suggestionTexts[code]], parameters);
  if (text === '') return null;
  const named = [...suggestionTexts[code].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    code,
    text,
    parameters: Object.fromEntries(named.map((name) => [name, parameters[name] ?? null])),
    ...(change === undefined ? {} : { change }),
    ...(field === undefined ? {} : { field }),
  };
}

/** What is said first of a step that comes after a token was obtained, so that the two are never mixed up. */
const afterToken: Partial<Record<Step, string>> = {
  refresh: 'A token was obtained, but refreshing it failed.',
  check: 'A token was obtained, but the API call failed.',
};

/**
 * Puts a finding into words. Suggestions whose texts lack a parameter are left
 * out. `isObtained` says that there is a token although the test failed.
 */
export function describeFinding(finding: Finding, conceal: Conceal, isObtained: boolean): Diagnosis {
  const { step, stage, code, confidence } = finding;
  const parameters = fitForTexts(finding.parameters, conceal);
  const text = failureTexts[code];
  const summary = firstThatApplies(text.summary, parameters);
  const before = isObtained ? afterToken[step] : undefined;
  const explanation = allThatApply(text.explanation, parameters);
  return {
    step,
    stage,
    code,
    confidence,
    summary: before === undefined ? summary : `${before} ${summary}`,
    explanation,
    parameters,
    suggestions: finding.suggestions
      .filter((draft) => isFit(draft, conceal))
      .map((draft) => suggestion(draft, parameters))
      .filter((made) => made !== null),
    provider: null,
    traceIds: [],
    stopsTrial: null,
  };
}

/** Puts a warning into words. */
export function describeWarning(
  code: WarningCode,
  given: TextParameters,
  field: string | undefined,
  conceal: Conceal,
): Warning {
  const parameters = fitForTexts(given, conceal);
  return {
    code,
    message: firstThatApplies([warningTexts[code]], parameters),
    parameters,
    ...(field === undefined ? {} : { field }),
  };
}
