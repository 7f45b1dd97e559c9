import { mistypedPlaceholder, placeholdersIn, type PlaceholderMeaning } from './placeholders.ts';
import { report } from './rule.ts';
import type { z } from './zod-mini.ts';

/** What is known where a text is used. */
export interface KnownPlaceholders {
  readonly kinds: readonly PlaceholderMeaning['kind'][];
  /** Names of values that are entered, or made of them. */
  readonly inputs: readonly string[];
  /** The same for a reader. */
  readonly text: string;
}

/** Before there is a token, only the variables of the assistant are known. */
export const knownBeforeToken: KnownPlaceholders = { kinds: ['variable'], inputs: [], text: '{{env.name}}' };

/** A service call of a type that obtains a token. */
export const knownWithToken: KnownPlaceholders = {
  kinds: ['access_token', 'token_value', 'variable'],
  inputs: [],
  text: '{{accessToken}}, {{token.name}} or {{env.name}}',
};

/** A service call of a type that has its credentials entered: what these names stand for. */
export function knownInputs(inputs: readonly string[]): KnownPlaceholders {
  const names = [...inputs.map((name) => `{{${name}}}`), '{{env.name}}'];
  return { kinds: ['variable'], inputs, text: `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` };
}

function isKnown(meaning: PlaceholderMeaning, { kinds, inputs }: KnownPlaceholders): boolean {
  return kinds.includes(meaning.kind) || (meaning.kind === 'input' && inputs.includes(meaning.name));
}

/**
 * Reports placeholders that mean nothing here: an unknown name is an error at saving, not at use, and so is one that
 * lacks a brace. What only looks like one in a secret is part of it, so that it is not repeated. Returns whether there
 * is one.
 */
export function checkPlaceholders(
  context: z.core.ParsePayload,
  path: (string | number)[],
  text: string,
  known: KnownPlaceholders,
  isSecret = false,
): boolean {
  const unknown = placeholdersIn(text).find(({ meaning }) => !isKnown(meaning, known))?.text;
  const mistyped = isSecret ? undefined : mistypedPlaceholder(text, known.kinds.includes('access_token'));
  const wrong = unknown ?? mistyped;
  if (wrong === undefined) return false;
  const told = isSecret ? { field: 'secure' } : { placeholder: wrong };
  report(context, path, 'unknown_placeholder', { ...told, known: known.text });
  return true;
}
