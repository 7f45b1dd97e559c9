import { limits } from '#contract/limits.ts';
import { fieldError, invalid, type Failure } from '../../failure.ts';
import { jsonExcess } from '../../json-excess.ts';

/** What is said of a text that is nested more deeply than is read. */
export function tooDeep(): Failure {
  return invalid([fieldError('text', 'import_too_deep', { maximum: limits.importDepth })]);
}

/** Throws where a value is nested too deeply. Those that stand in several places are looked at once in each level. */
function checkDepth(value: unknown): void {
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > limits.importDepth) throw tooDeep();
    level = new Set(
      [...level].flatMap((item): unknown[] =>
        typeof item === 'object' && item !== null ? Object.values(item) : [],
      ),
    );
  }
}

/** How many values there are in a value, those that stand in several places as often as they do. */
function countOf(value: unknown, counted: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  const count = Object.values(value).reduce<number>((sum, each) => sum + countOf(each, counted), 1);
  counted.set(value, count);
  return count;
}

/**
 * Throws `validation_failed` at the text where a value of which parts stand in several places is nested too deeply to be
 * walked through, or would hold too much if each of them were written out.
 */
export function checkWrittenOut(value: unknown): void {
  checkDepth(value);
  if (countOf(value, new Map()) > limits.importValues) throw invalid([fieldError('text', 'import_too_much')]);
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
