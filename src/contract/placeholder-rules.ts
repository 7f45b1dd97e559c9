import { placeholdersIn, type PlaceholderMeaning } from './placeholders.ts';
import { report } from './rule.ts';
import type { z } from './zod.ts';

/** What is known where a text is used: a service call has the token, the token request does not. */
export type PlaceholderScope = 'service_call' | 'token_request';

const known: Record<PlaceholderScope, readonly PlaceholderMeaning['kind'][]> = {
  service_call: ['access_token', 'token_value', 'variable'],
  token_request: ['variable'],
};

const knownText: Record<PlaceholderScope, string> = {
  service_call: '{{accessToken}}, {{token.name}} or {{env.name}}',
  token_request: '{{env.name}}',
};

/** Reports placeholders that mean nothing here: an unknown name is an error at saving, not at use. */
export function checkPlaceholders(
  context: z.core.ParsePayload,
  path: (string | number)[],
  text: string,
  scope: PlaceholderScope,
): void {
  const unknown = placeholdersIn(text).find(({ meaning }) => !known[scope].includes(meaning.kind));
  if (unknown !== undefined)
    report(context, path, 'unknown_placeholder', { placeholder: unknown.text, known: knownText[scope] });
}
