import { limits } from '#contract/limits.ts';
import { fieldError, invalid, type Failure } from '../../failure.ts';
import { jsonExcess } from '../../json-excess.ts';

/** What is said of a text that is nested more deeply than is read. */
export function tooDeep(): Failure {
  return invalid([fieldError('text', 'import_too_deep', { maximum: limits.importDepth })]);
}

/** Throws `validation_failed` at the text where a value is nested too deeply to be walked through. */
export function checkDepth(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.importDepth) throw tooDeep();
    level = level.flatMap((item): unknown[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
}

/** Throws `validation_failed` at a JSON text that holds too much to be read, or is nested too deeply to be walked through. */
export function checkExtent(text: string): void {
  const { importDepth: depth, importValues: values, jsonMembers: members, importShapes: shapes } = limits;
  const excess = jsonExcess(text, { depth, values, members, shapes });
  if (excess === 'depth') throw tooDeep();
  if (excess !== null) throw invalid([fieldError('text', 'import_too_much')]);
}

/** The number of the line that an error of `JSON.parse` speaks of; its words may quote the text, so they are not used. */
function lineOf(text: string, error: unknown): number | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/** The value of a JSON text, or the line where it stops being one. */
export function parseJson(text: string): { readonly value: unknown } | { readonly line: number | null } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { line: lineOf(text, error) };
  }
}
