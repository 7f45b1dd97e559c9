import type { Diagnosis, Suggestion, TextParameters, Warning } from '#contract/diagnosis.ts';
import type { Stage, Step } from '#contract/evidence.ts';
import { allThatApply, firstThatApplies } from '#contract/fill-text.ts';
import { oneLine } from './one-line.ts';
import type { Confidence, SuggestionDraft } from './rule.ts';
import { failureTexts, type FailureCode } from './texts/failures.ts';
import type { FailureText } from '#contract/fill-text.ts';
import { suggestionTexts } from './texts/suggestions.ts';
import type { Knowledge } from '../providers/knowledge.ts';
import { warningTexts, type WarningCode } from './texts/warnings.ts';

/** Why a test failed, before it is put into words. */
export interface Finding {
  readonly step: Step;
  readonly stage: Stage;
  readonly code: FailureCode;
  readonly confidence: Confidence;
  readonly parameters: TextParameters;
  readonly suggestions: readonly SuggestionDraft[];
  /** Null where no exchange was made. */
  readonly knowledge: Knowledge | null;
}

/** A suggestion with the text that it is to be filled into. */
type WordedDraft = Pick<Suggestion, 'code' | 'change' | 'field'> & { readonly template: string };

/** Takes secrets out of a text. */
export type Conceal = (text: string) => string;

function fitForTexts(parameters: TextParameters, conceal: Conceal): TextParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? oneLine(conceal(value)) : value,
    ]),
  );
}

/** A change that would put a secret into a field that everybody may read is not offered. */
function isFit({ change }: Pick<Suggestion, 'change'>, conceal: Conceal): boolean {
  const rows = [...(change?.scope ?? []), ...(change?.tokenRequestHeaders ?? [])];
  const values = rows.map((row) => (row.do === 'set' ? row.value : undefined));
  const { tokenRequestUrl, refreshTokenUrl, checkUrl, tokenPath } = change ?? {};
  const texts = [tokenRequestUrl, refreshTokenUrl, checkUrl, tokenPath, ...values];
  return texts.every((text) => text === undefined || conceal(text) === text);
}

function suggestion({ template, ...made }: WordedDraft, parameters: TextParameters): Suggestion | null {
  const text = allThatApply([template], parameters);
  if (text === '') return null;
  const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    ...made,
    text,
    parameters: Object.fromEntries(named.map((name) => [name, parameters[name] ?? null])),
  };
}

/** What to try: what the provider is known to want, where its answer has a meaning, else what helps anywhere. */
function worded({ suggestions, knowledge }: Finding): WordedDraft[] {
  const meaning = knowledge?.meaning ?? null;
  if (knowledge === null || meaning === null)
    return suggestions.map((draft) => ({ ...draft, template: suggestionTexts[draft.code] }));
  return knowledge.advice.map(({ change, field, ...advice }) => ({
    ...('use' in advice
      ? { code: advice.use, template: suggestionTexts[advice.use] }
      : { code: `${knowledge.provider?.id ?? ''}_${advice.code}`, template: advice.text }),
    ...(field === undefined ? {} : { field }),
    ...(change === null ? {} : { change }),
  }));
}

/** What the provider means by it, where it is known; else what anybody would mean. */
function textOf({ code, knowledge }: Finding): FailureText {
  const text = failureTexts[code];
  const reference = knowledge?.reference ?? null;
  const more = reference === null ? [] : [reference];
  const meaning = knowledge?.meaning ?? null;
  return meaning === null
    ? { summary: text.summary, explanation: [...text.explanation, ...more] }
    : {
        summary: [meaning.summary],
        explanation: [...(meaning.explanation ?? []), 'It said: “{description}”.', ...more],
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
  const { step, stage, code, knowledge } = finding;
  // What the texts below say of the token before, other languages have to be told.
  const before = isObtained ? afterToken[step] : undefined;
  const obtained = before === undefined ? {} : { isObtained };
  const given = { ...finding.parameters, ...knowledge?.parameters, ...obtained };
  const parameters = fitForTexts(given, conceal);
  const text = textOf(finding);
  const summary = firstThatApplies(text.summary, parameters);
  const { provider = null, meaning = null, traceIds = [], stopsTrial = null } = knowledge ?? {};
  return {
    step,
    stage,
    code,
    confidence: meaning === null ? finding.confidence : (meaning.confidence ?? 'certain'),
    summary: before === undefined ? summary : `${before} ${summary}`,
    explanation: allThatApply(text.explanation, parameters),
    parameters,
    suggestions: worded(finding)
      .filter((draft) => isFit(draft, conceal))
      .map((draft) => suggestion(draft, parameters))
      .filter((made) => made !== null),
    provider:
      provider === null ? null : { id: provider.id, name: provider.name, meaning: meaning?.id ?? null },
    traceIds: traceIds.map(({ name, value }) => ({ name, value: oneLine(conceal(value)) })),
    stopsTrial,
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
