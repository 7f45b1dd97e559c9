import type { TextParameters } from './diagnosis.ts';
import { fill } from './fill.ts';

/**
 * What is said of a failure, in one language. Texts hold `{name}` for parameters. Of `summary`
 * the first is taken whose parameters are all known; of `explanation` each
 * sentence whose parameters are. `{?name}` before a sentence asks for a parameter
 * that is true, `{!name}` for one that is not or is not there, as in what was kept
 * before there was such a parameter. Neither is printed.
 */
export interface FailureText {
  readonly summary: readonly string[];
  readonly explanation: readonly string[];
}

const named = /\{([?!]?)(\w+)\}/g;

function isMet(parameters: TextParameters, name: string, condition: string): boolean {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (condition !== '') return (value === true) === (condition === '?');
  return value !== undefined && value !== null && value !== '';
}

function applies(template: string, parameters: TextParameters): boolean {
  return [...template.matchAll(named)].every(([, condition = '', name = '']) =>
    isMet(parameters, name, condition),
  );
}

function filled(template: string, parameters: TextParameters): string {
  return fill(template.replace(/\{[?!]\w+\}/g, ''), parameters);
}

function choose(templates: readonly string[], parameters: TextParameters): string {
  return templates.find((template) => applies(template, parameters)) ?? templates.at(-1) ?? '';
}

/** The first text whose parameters are all known. */
export function firstThatApplies(templates: readonly string[], parameters: TextParameters): string {
  return filled(choose(templates, parameters), parameters);
}

/** The same, or null where it has a parameter that is not there: what an older version kept may lack some. */
export function firstThatIsWhole(templates: readonly string[], parameters: TextParameters): string | null {
  const found = choose(templates, parameters);
  const isWhole = [...found.matchAll(named)].every(
    ([, condition, name = '']) => condition !== '' || Object.hasOwn(parameters, name),
  );
  return isWhole ? filled(found, parameters) : null;
}

/** Every sentence whose parameters are known, in order. */
export function allThatApply(templates: readonly string[], parameters: TextParameters): string {
  return templates
    .filter((template) => applies(template, parameters))
    .map((template) => filled(template, parameters))
    .join(' ');
}
