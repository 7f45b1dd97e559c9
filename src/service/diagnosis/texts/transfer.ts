import type { FailureText } from '#contract/fill-text.ts';

const mayHaveIssued =
  '{?forToken}The request had been sent, so the provider may have issued a token that did not arrive.';
const mayHaveDone = '{?forCall}The request had been sent, so the service may have carried it out.';
const neverPart = '{?forToken}A part of an answer is never taken for a token.';

/** The request was sent, but no whole HTTP answer came back. */
export const transferTexts = {
  answer_timeout: {
    summary: [
      '{host} took the request, but did not answer within {limitMs} ms.',
      '{host} took the request, but did not answer in time.',
    ],
    explanation: [
      '{?isTotal}That is the time limit for the whole exchange.',
      'It is overloaded, or it waits for something behind it.',
      mayHaveIssued,
      mayHaveDone,
    ],
  },
  connection_closed: {
    summary: ['{host} closed the connection without an answer.'],
    explanation: [
      'It took the connection and ended it before the answer was there, as servers do that crash, restart or do not like the client.',
      '{?isPlain}Servers that speak https do that to plain http, too.',
      '{?showsCertificate}With TLS 1.3, some do that to a client certificate that they do not accept, too.',
      mayHaveIssued,
      mayHaveDone,
    ],
  },
  not_http: {
    summary: ['What {host} answered on port {port} is not HTTP.'],
    explanation: [
      'Another service listens there, or the answer is damaged.',
      '{?looksLikeTls}What came looks like TLS: the port wants https.',
      '{?looksLikeText}What came is text, but does not begin like an HTTP answer.',
      '{?looksLikeHttp2}What came is HTTP/2, which was not asked for.',
      '{?looksLikeBytes}What came is neither text nor a protocol that is known here.',
      'It begins: {beginning}',
    ],
  },
  headers_invalid: {
    summary: [
      'The headers of the answer of {host} break the rules of HTTP ({error}).',
      'The headers of the answer of {host} break the rules of HTTP.',
    ],
    explanation: [
      'It begins like HTTP, but goes on in a way that could be read in more than one sense, so it is not read at all. A proxy on the way may have damaged it.',
      'It begins: {beginning}',
      mayHaveIssued,
    ],
  },
  headers_too_large: {
    summary: [
      'The headers of the answer are larger than {limitBytes} bytes.',
      'The headers of the answer are too large.',
    ],
    explanation: [
      'The answer was not read any further. A provider that sets many or long cookies does that, and an API client needs none of them.',
    ],
  },
  protocol_upgrade: {
    summary: ['{host} wants to switch to another protocol instead of answering.'],
    explanation: [
      'It answered 101 Switching Protocols, which belongs to WebSockets.',
      '{?forToken}A token endpoint never does that: the address leads to another service.',
    ],
  },
  body_timeout: {
    summary: [
      'The answer of {host} was not complete after {limitMs} ms.',
      'The answer of {host} did not come to its end in time.',
    ],
    explanation: [
      '{?isTotal}That is the time limit for the whole exchange.',
      'It began to answer ({status}), but the rest came too slowly or never.',
      neverPart,
      '{receivedBytes} bytes had come.',
    ],
  },
  body_cut: {
    summary: [
      'The answer of {host} breaks off after {receivedBytes} of {expectedBytes} bytes.',
      'The answer of {host} breaks off in the middle.',
    ],
    explanation: [
      'The connection ended before everything had come that was announced.',
      neverPart,
      'The status was {status}.',
    ],
  },
  body_too_large: {
    summary: [
      'The answer of {host} is larger than {limitBytes} bytes.',
      'The answer of {host} is too large.',
    ],
    explanation: [
      '{?isDecoded}It came packed ({coding}) and grew beyond that when it was unpacked.',
      'A token answer has a few kilobytes. This one was given up; its beginning is shown under Response.',
      'The status was {status}.',
    ],
  },
  body_not_decodable: {
    summary: [
      'The answer of {host} cannot be unpacked ({coding}).',
      'The answer of {host} cannot be unpacked.',
    ],
    explanation: [
      'Its header says that it is compressed, but its content is not, or is damaged. This server had asked for an uncompressed answer.',
      'The status was {status}.',
    ],
  },
  body_encoding_unknown: {
    summary: [
      'The answer of {host} is packed in a way that is not read here ({coding}).',
      'The answer of {host} is packed in a way that is not read here.',
    ],
    explanation: [
      'This server had asked for an uncompressed answer (Accept-Encoding: identity).',
      'The status was {status}.',
    ],
  },
  body_framing_invalid: {
    summary: ['The answer of {host} breaks the rules of HTTP in the middle.'],
    explanation: [
      'Its body comes in pieces whose sizes are wrong, so nobody can tell where it ends. A proxy on the way may have damaged it.',
      'The status was {status}.',
    ],
  },
} as const satisfies Record<string, FailureText>;
