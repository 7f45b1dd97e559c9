import type { FailureText } from '#contract/fill-text.ts';

/** A JSON answer without a usable token. */
export const tokenTexts: Readonly<Record<string, FailureText>> = {
  json_not_an_object: {
    summary: ['Die Antwort von {host} ist JSON der Art {kind} und kein Objekt.'],
    explanation: [
      'Ein Token-Endpunkt antwortet mit einem JSON-Objekt, das access_token und token_type hat.',
      '{?isEncodedTwice}Der Text ist seinerseits JSON: Der Anbieter hat seine Antwort zweimal kodiert.',
      'Etwas wie ein Token steht bei {path}.',
    ],
  },
  token_missing: {
    summary: ['Die Antwort von {host} hat kein {tokenName}.'],
    explanation: [
      'Der Status sagt Erfolg, aber in der Antwort ist nichts, das als Token dienen könnte.',
      'Ihre Member sind: {names}.',
    ],
  },
  token_elsewhere: {
    summary: ['Die Antwort von {host} hat kein {tokenName}, aber etwas Ähnliches bei {path}.'],
    explanation: [
      'Dieser Anbieter folgt hier nicht OAuth, oder die Adresse ist die eines anderen API von ihm. OAuth legt das Token ganz oben unter access_token ab.',
    ],
  },
  token_empty: {
    summary: ['{tokenName} in der Antwort von {host} ist leer.'],
    explanation: ['Der Anbieter meldete Erfolg und stellte nichts aus.'],
  },
  token_null: {
    summary: ['{tokenName} in der Antwort von {host} ist null.'],
    explanation: ['Der Anbieter meldete Erfolg und stellte nichts aus.'],
  },
  token_placeholder: {
    summary: ['{tokenName} in der Antwort von {host} ist ein Platzhalter wie „undefined“ und kein Token.'],
    explanation: [
      'Programme schreiben null, undefined und Ähnliches, wo sie keinen Wert haben. Der Anbieter meldete Erfolg und stellte nichts aus.',
    ],
  },
  token_not_text: {
    summary: ['{tokenName} in der Antwort von {host} ist von der Art {kind} und kein Text.'],
    explanation: [
      'OAuth legt das Token als Text fest (RFC 6749 5.1). Was von diesem Wert zu senden wäre, lässt sich nur raten.',
    ],
  },
  token_with_line_break: {
    summary: ['{tokenName} in der Antwort von {host} enthält einen Zeilenumbruch.'],
    explanation: [
      'In einem Header würde er einen eigenen Header beginnen. Deshalb wird es nie benutzt, so harmlos es hier sein mag.',
    ],
  },
  token_with_forbidden_characters: {
    summary: ['{tokenName} in der Antwort von {host} enthält Zeichen, die kein Header annimmt.'],
    explanation: [
      'Token bestehen aus sichtbaren ASCII-Zeichen ohne Leerzeichen (RFC 6749 A.12).',
      '{?hasScheme}Es beginnt mit dem Wort Bearer, das vor das Token gehört und nicht hinein.',
    ],
  },
  token_too_long: {
    summary: ['{tokenName} in der Antwort von {host} hat {length} Zeichen, mehr als jeder Header annimmt.'],
    explanation: [
      'Server lehnen Anfragen mit Headern von mehr als 8 bis 16 KiB ab, also wäre dieses Token nicht benutzbar.',
    ],
  },
  token_ambiguous: {
    summary: ['Die Antwort von {host} enthält zwei verschiedene access_token.'],
    explanation: [
      'Derselbe Name steht dort zweimal mit verschiedenen Werten, also kann niemand sagen, welcher zählt.',
    ],
  },
  token_type_missing: {
    summary: ['Die Antwort von {host} hat ein Token, aber keinen token_type.'],
    explanation: [
      'OAuth verlangt ihn (RFC 6749 5.1): Ein Token darf nicht benutzt werden, ohne zu wissen, wie (7.1).',
    ],
  },
  token_type_not_text: {
    summary: ['Der token_type in der Antwort von {host} ist von der Art {kind} und kein Text.'],
    explanation: ['Ein Token darf nicht benutzt werden, ohne zu wissen, wie (RFC 6749 7.1).'],
  },
  token_type_unsupported: {
    summary: [
      '{?hasOuterSpace}Um den token_type in der Antwort von {host} steht Leerraum.',
      'Das Token in der Antwort von {host} ist vom Typ „{tokenType}“, und hier geht nur Bearer.',
    ],
    explanation: [
      'Ein Token eines anderen Typs braucht mehr, als mitgesendet zu werden (RFC 6749 7.1).',
      '{?hasOuterSpace}Um den Typ steht Leerraum, das macht ihn zu einem anderen.',
    ],
  },
};
