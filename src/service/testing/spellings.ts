const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const base64 = (text: string) => btoa(utf8(text));
const base64url = (text: string) => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const form = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);
const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const wrapped = (text: string) => text.replace(/.{5}(?=.)/gs, '$&\r\n ');
const json = (text: string) => JSON.stringify(text).slice(1, -1);

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
  'with the solidus escaped': (text) => json(text).replaceAll('/', '\\/'),
  'in upper case': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  'in lower case': (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
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
