import type { Exchange } from '#contract/evidence.ts';

/** A part of an answer under the name it is compared by. */
export interface AnswerValue {
  readonly name: string;
  readonly text: string;
}

/** Characters of a body that is compared as a whole. */
const longestText = 2000;
/** Members of a body that are compared one by one. */
const mostMembers = 200;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown, path: string): AnswerValue[] {
  if (!isObject(value) || Object.keys(value).length === 0)
    return [{ name: path, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  return Object.entries(value).flatMap(([name, member]) =>
    membersOf(member, path === '' ? name : `${path}.${name}`),
  );
}

function bodyValues(text: string): AnswerValue[] {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return membersOf(value, '').slice(0, mostMembers);
  } catch {
    // Not JSON: compared as the text it is.
  }
  if (text === '') return [];
  return [{ name: '', text: text.length > longestText ? `${text.slice(0, longestText)}…` : text }];
}

/** Header fields in the order of their names; those of one name together, as they mean the same (RFC 9110 5.2). */
export function headerValues({ response }: Exchange): AnswerValue[] {
  const joined = new Map<string, string[]>();
  for (const [name, value] of response?.headers ?? []) {
    const key = name.toLowerCase();
    joined.set(key, [...(joined.get(key) ?? []), value]);
  }
  return [...joined]
    .map(([name, values]) => ({ name, text: values.join('\n') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The members of a JSON body by their paths, another body as a whole under the empty name. */
export function bodyMembers({ response }: Exchange): AnswerValue[] {
  return response === null ? [] : bodyValues(response.body.text);
}
