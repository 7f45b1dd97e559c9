import type { FailureText } from '#contract/fill-text.ts';

/** A JSON answer without a usable token. */
export const tokenTexts = {
  json_not_an_object: {
    summary: ['The answer of {host} is JSON of the kind {kind}, and not an object.'],
    explanation: [
      'A token endpoint answers with a JSON object that has access_token and token_type.',
      '{?isEncodedTwice}The text is JSON once more: the provider encoded its answer twice.',
      'Something like a token stands at {path}.',
    ],
  },
  token_missing: {
    summary: ['The answer of {host} has no {tokenName}.'],
    explanation: [
      'The status says success, but there is nothing in the answer that could be used as a token.',
      'Its members are: {names}.',
    ],
  },
  token_elsewhere: {
    summary: ['The answer of {host} has no {tokenName}, but something like it at {path}.'],
    explanation: [
      'This provider does not follow OAuth here, or the address is that of another API of it. OAuth puts the token under access_token at the top.',
    ],
  },
  token_empty: {
    summary: ['The {tokenName} in the answer of {host} is empty.'],
    explanation: ['The provider said success and issued nothing.'],
  },
  token_null: {
    summary: ['The {tokenName} in the answer of {host} is null.'],
    explanation: ['The provider said success and issued nothing.'],
  },
  token_placeholder: {
    summary: ['The {tokenName} in the answer of {host} is a placeholder such as “undefined”, and no token.'],
    explanation: [
      'Programs write null, undefined and the like where they have no value. The provider said success and issued nothing.',
    ],
  },
  token_not_text: {
    summary: ['The {tokenName} in the answer of {host} is of the kind {kind}, and not text.'],
    explanation: [
      'OAuth defines the token as text (RFC 6749 5.1). What to send of this value is anybody’s guess.',
    ],
  },
  token_with_line_break: {
    summary: ['The {tokenName} in the answer of {host} contains a line break.'],
    explanation: [
      'In a header it would begin a header of its own. It is therefore never used, as harmless as it may be here.',
    ],
  },
  token_with_forbidden_characters: {
    summary: ['The {tokenName} in the answer of {host} contains characters that no header takes.'],
    explanation: [
      'Tokens consist of visible ASCII characters without spaces (RFC 6749 A.12).',
      '{?hasScheme}It begins with the word Bearer, which belongs in front of the token and not into it.',
    ],
  },
  token_too_long: {
    summary: ['The {tokenName} in the answer of {host} has {length} characters, more than any header takes.'],
    explanation: [
      'Servers refuse requests with headers of more than 8 to 16 KiB, so this token could not be used.',
    ],
  },
  token_ambiguous: {
    summary: ['The answer of {host} holds two different access_tokens.'],
    explanation: [
      'The same name stands there twice with different values, so nobody can tell which one counts.',
    ],
  },
  token_type_missing: {
    summary: ['The answer of {host} has a token, but no token_type.'],
    explanation: ['OAuth demands it (RFC 6749 5.1): a token must not be used without knowing how (7.1).'],
  },
  token_type_not_text: {
    summary: ['The token_type in the answer of {host} is of the kind {kind}, and not text.'],
    explanation: ['A token must not be used without knowing how (RFC 6749 7.1).'],
  },
  token_type_unsupported: {
    summary: [
      '{?hasOuterSpace}The token_type in the answer of {host} has white space around it.',
      'The token in the answer of {host} is of the type “{tokenType}”, and only Bearer can be used here.',
    ],
    explanation: [
      'A token of another type needs more than to be sent along (RFC 6749 7.1).',
      '{?hasOuterSpace}There is white space around the type, which makes it another one.',
    ],
  },
} as const satisfies Record<string, FailureText>;
