import type { FailureText } from '#contract/fill-text.ts';

const pageTitle = 'The page is titled “{title}”.';
const expected = 'A token endpoint answers with a JSON object that has access_token and token_type.';

/** A success status with a body that is no token answer. */
export const bodyTexts = {
  no_content: {
    summary: ['{host} answered {status}, which has no content, where a token was expected.'],
    explanation: [expected, 'This address may do something else, such as revoking tokens.'],
  },
  empty_body: {
    summary: ['{host} answered {status} with an empty body, where a token was expected.'],
    explanation: [expected],
  },
  login_page: {
    summary: ['{host} answered with a login page for people instead of a token.'],
    explanation: [
      'Either the address is that of the login page, or a gateway asks everybody to sign in before the token endpoint is reached.',
      pageTitle,
    ],
  },
  html_answer: {
    summary: ['{host} answered with a web page instead of a token.'],
    explanation: [
      `${expected} The address may be that of a page for people, or a proxy answered in its place.`,
      pageTitle,
    ],
  },
  xml_answer: {
    summary: ['{host} answered in XML instead of JSON.'],
    explanation: [
      `${expected} This one speaks another protocol, or ignores that JSON was asked for.`,
      'It says: “{description}”.',
    ],
  },
  form_encoded_answer: {
    summary: ['{host} answered form-encoded instead of in JSON.'],
    explanation: [
      `${expected} Some older providers answer like a form, although JSON was asked for (Accept: application/json).`,
      '{?hasToken}It does hold a value under access_token.',
    ],
  },
  token_as_plain_text: {
    summary: ['{host} answered with what looks like a bare token, not with JSON.'],
    explanation: [
      `${expected} This answer consists of one value of {length} characters and says neither its type nor its lifetime.`,
    ],
  },
  plain_text_answer: {
    summary: ['{host} answered with plain text instead of JSON.'],
    explanation: [expected, 'It begins: “{beginning}”.'],
  },
  binary_answer: {
    summary: ['{host} answered with bytes that are no text.'],
    explanation: [expected, '{bytes} bytes came, as {contentType}.'],
  },
  json_cut: {
    summary: ['The JSON of {host} breaks off after {bytes} bytes.'],
    explanation: [
      'The answer is complete as far as HTTP goes, but its JSON is not: the provider ended it too early. A part of an answer is never taken for a token.',
    ],
  },
  json_invalid: {
    summary: ['The answer of {host} is not readable JSON.'],
    explanation: ['It goes wrong at character {position}.', expected],
  },
  json_too_deep: {
    summary: ['The JSON of {host} is nested {depth} levels deep.'],
    explanation: ['A token answer has one or two levels. This one was not read any further.'],
  },
  invalid_utf8: {
    summary: ['The answer of {host} is not valid UTF-8: byte {position} fits no character.'],
    explanation: [
      'JSON has to be UTF-8. A token with a damaged character would be refused wherever it is used, so it is not taken.',
      'Its header says charset={charset}.',
    ],
  },
  utf16_answer: {
    summary: ['The answer of {host} is written in UTF-16 instead of UTF-8.'],
    explanation: ['JSON between systems has to be UTF-8 (RFC 8259). OAuth clients cannot read this.'],
  },
  unforeseen_answer: {
    summary: ['{host} answered in a way that this test has no explanation for.'],
    explanation: [
      'What came: status {status}, {bytes} bytes, {contentType}.',
      'What came: status {status}, {bytes} bytes, without a content type.',
      expected,
      'The protocol library says: {libraryCode}.',
    ],
  },
} as const satisfies Record<string, FailureText>;
