import type { FailureText } from '#contract/fill-text.ts';

const pageTitle = 'Die Seite hat den Titel „{title}“.';
const expected = 'Ein Token-Endpunkt antwortet mit einem JSON-Objekt, das access_token und token_type hat.';

/** A success status with a body that is no token answer. */
export const bodyTexts: Readonly<Record<string, FailureText>> = {
  no_content: {
    summary: ['{host} antwortete mit {status}, also ohne Inhalt, wo ein Token erwartet wurde.'],
    explanation: [expected, 'Diese Adresse tut vielleicht etwas anderes, etwa Token widerrufen.'],
  },
  empty_body: {
    summary: ['{host} antwortete mit {status} und leerem Body, wo ein Token erwartet wurde.'],
    explanation: [expected],
  },
  login_page: {
    summary: ['{host} antwortete mit einer Anmeldeseite für Menschen statt mit einem Token.'],
    explanation: [
      'Entweder ist es die Adresse der Anmeldeseite, oder ein Gateway verlangt von allen eine Anmeldung, bevor der Token-Endpunkt erreicht wird.',
      pageTitle,
    ],
  },
  html_answer: {
    summary: ['{host} antwortete mit einer Webseite statt mit einem Token.'],
    explanation: [
      `${expected} Vielleicht ist es die Adresse einer Seite für Menschen, oder ein Proxy antwortete an ihrer Stelle.`,
      pageTitle,
    ],
  },
  xml_answer: {
    summary: ['{host} antwortete in XML statt in JSON.'],
    explanation: [
      `${expected} Dieser spricht ein anderes Protokoll oder beachtet nicht, dass JSON verlangt war.`,
      'Darin steht: „{description}“.',
    ],
  },
  form_encoded_answer: {
    summary: ['{host} antwortete formularkodiert statt in JSON.'],
    explanation: [
      `${expected} Manche ältere Anbieter antworten wie ein Formular, obwohl JSON verlangt war (Accept: application/json).`,
      '{?hasToken}Unter access_token steht durchaus ein Wert.',
    ],
  },
  token_as_plain_text: {
    summary: ['{host} antwortete mit etwas, das wie ein bloßes Token aussieht, nicht mit JSON.'],
    explanation: [
      `${expected} Diese Antwort besteht aus einem Wert von {length} Zeichen und nennt weder Typ noch Lebensdauer.`,
    ],
  },
  plain_text_answer: {
    summary: ['{host} antwortete mit einfachem Text statt mit JSON.'],
    explanation: [expected, 'Er beginnt so: „{beginning}“.'],
  },
  binary_answer: {
    summary: ['{host} antwortete mit Bytes, die kein Text sind.'],
    explanation: [expected, 'Es kamen {bytes} Bytes, als {contentType}.'],
  },
  json_cut: {
    summary: ['Das JSON von {host} bricht nach {bytes} Bytes ab.'],
    explanation: [
      'Die Antwort ist vollständig, was HTTP angeht, ihr JSON aber nicht: Der Anbieter hat es zu früh beendet. Ein Teil einer Antwort gilt nie als Token.',
    ],
  },
  json_invalid: {
    summary: ['Die Antwort von {host} ist kein lesbares JSON.'],
    explanation: ['Der Fehler liegt bei Zeichen {position}.', expected],
  },
  json_too_deep: {
    summary: ['Das JSON von {host} ist {depth} Ebenen tief verschachtelt.'],
    explanation: ['Eine Token-Antwort hat eine oder zwei Ebenen. Diese wurde nicht weiter gelesen.'],
  },
  invalid_utf8: {
    summary: ['Die Antwort von {host} ist kein gültiges UTF-8: Byte {position} passt zu keinem Zeichen.'],
    explanation: [
      'JSON muss UTF-8 sein. Ein Token mit einem beschädigten Zeichen würde überall abgelehnt, deshalb wird es nicht übernommen.',
      'Ihr Header sagt charset={charset}.',
    ],
  },
  utf16_answer: {
    summary: ['Die Antwort von {host} ist in UTF-16 statt in UTF-8 geschrieben.'],
    explanation: ['JSON zwischen Systemen muss UTF-8 sein (RFC 8259). OAuth-Clients können das nicht lesen.'],
  },
  unforeseen_answer: {
    summary: ['{host} antwortete auf eine Weise, für die dieser Test keine Erklärung hat.'],
    explanation: [
      'Was kam: Status {status}, {bytes} Bytes, {contentType}.',
      'Was kam: Status {status}, {bytes} Bytes, ohne Content-Type.',
      expected,
      'Die Protokollbibliothek sagt: {libraryCode}.',
    ],
  },
};
