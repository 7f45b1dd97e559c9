const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const base64 = (text: string) => btoa(utf8(text));
const base64url = (text: string) => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const form = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);
const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const wrapped = (text: string) => text.replace(/.{5}(?=.)/gs, '$&\r\n ');
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const quotedPrintable = (text: string) =>
  hex(text).replace(/../g, (octet) => {
    const letter = String.fromCharCode(parseInt(octet, 16));
    return /[!-<>-~]/.test(letter) ? letter : `=${octet.toUpperCase()}`;
  });
const named = new Map(
  'amp & lt < gt > quot " apos \' auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é euro € plus + sol / colon : '
    .concat('percnt % equals = lowbar _ excl ! bsol \\')
    .split(/ (?=\w{2})/)
    .map((pair) => [pair.slice(-1), `&${pair.slice(0, -2)};`] as const),
);
const withNames = (text: string) => text.replace(/[^\w ]|_/gu, (letter) => named.get(letter) ?? letter);

/** How an answer may repeat a secret that it was sent. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'form-encoded': form,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (text) => encodeURIComponent(text).toLowerCase(),
  'percent-encoded in every byte': (text) => hex(text).replace(/../g, '%$&'),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'JSON-escaped': json,
  'JSON-escaped twice': (text) => json(json(text)),
  'JSON-escaped in every unit': (text) =>
    text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'form-encoded, then JSON-escaped': (text) => json(form(text)),
  'with named character references': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'with numbered character references': (text) =>
    text.replace(/[^A-Za-z0-9 ]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`),
  'with a name for each character that has one': withNames,
  'with such names, escaped once more': (text) => withNames(text).replaceAll('&', '&amp;'),
  'with hexadecimal references': (text) =>
    text.replace(/[^A-Za-z0-9 ]/gu, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`),
  'JSON-escaped beyond ASCII': (text) =>
    json(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'with code points in braces': (text) =>
    json(text).replace(/[^ -~]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`),
  'with octal escapes': (text) =>
    utf8(text).replace(/[^ !#-[\]-~]/g, (octet) => `\\${octet.charCodeAt(0).toString(8).padStart(3, '0')}`),
  'escaped as JavaScript once did': (text) =>
    text.replace(/[^\w]/g, (unit) => {
      const digits = unit.charCodeAt(0).toString(16).toUpperCase();
      return digits.length > 2 ? `%u${digits.padStart(4, '0')}` : `%${digits.padStart(2, '0')}`;
    }),
  'as quoted-printable': quotedPrintable,
  'as quoted-printable with wrapped lines': (text) =>
    quotedPrintable(text).replace(/(?:=..|[^=]){5}(?=.)/g, '$&=\r\n'),
  'with doubled quotes': (text) => text.replaceAll("'", "''").replaceAll('"', '""'),
  'with lines wrapped by HTML': (text) => text.replace(/.{5}(?=.)/gs, '$&<br />\n'),
  'with the solidus escaped': (text) => json(text).replaceAll('/', '\\/'),
  'in upper case': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  'in lower case': (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  'in upper case in its own language': (text) => text.toUpperCase(),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'with a question mark for each octet beyond ASCII': (text) => utf8(text).replace(/[^\0-\x7f]/g, '?'),
  'with a sign for each octet beyond ASCII': (text) => utf8(text).replace(/[^\0-\x7f]/g, '\ufffd'),
  'as UTF-8 twice': (text) => utf8(utf8(text)),
  'with wrapped lines': wrapped,
  'as UTF-16 read as UTF-8': (text) => text.replace(/[^]/g, '$&\0'),
  'as base64': base64,
  'as base64url': base64url,
  'as base64 of the form': (text) => base64(form(text)),
  'as base64 with wrapped lines': (text) => wrapped(base64(text)),
  'as base64 in base64': (text) => base64(base64(text)),
  'as base64, percent-encoded': (text) => encodeURIComponent(base64(text)),
  'as Basic': (text) => `Basic ${base64(`client:${text}`)}`,
  'as Basic of the form': (text) => `Basic ${base64(`client:${form(text)}`)}`,
  'as Basic the wrong way round': (text) => `Basic ${base64(`${text}:client`)}`,
  'as Basic between other letters': (text) => `header=${base64(`client-id:${text}`)};`,
  'in hexadecimal digits': hex,
  'in hexadecimal digits in upper case': (text) => hex(text).toUpperCase(),
  'in hexadecimal digits, each with its prefix': (text) =>
    hex(text)
      .replace(/..(?=(.?))/g, '0x$&, ')
      .slice(0, -2),
  'as a list of bytes': (text) => JSON.stringify([...new TextEncoder().encode(text)]),
  'as a list of bytes on lines of their own': (text) =>
    JSON.stringify([...new TextEncoder().encode(text)], null, 2),
  'as a list of signed bytes': (text) =>
    `[${[...Int8Array.from(new TextEncoder().encode(text))].join(', ')}]`,
  'as a list of bytes without commas': (text) => `[${[...new TextEncoder().encode(text)].join(' ')}]`,
  'as bytes by their places': (text) => JSON.stringify(new TextEncoder().encode(text)),
  'as a list of code units': (text) => JSON.stringify(text.split('').map((unit) => unit.charCodeAt(0))),
  'in quotes and prose': (text) => `the value '${text}' is not allowed`,
};
