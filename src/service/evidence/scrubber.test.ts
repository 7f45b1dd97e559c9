import { describe, expect, it } from 'vitest';
import { createScrubber } from './scrubber.ts';
import { replaceSpans } from './secrets/mask.ts';

const value = 's:e+c/r t&=%"\\é<7Kq';
const secret = { name: 'client secret', value, isOwn: true };
const long = { name: 'client secret', value: 'Zx81-practice-9QwErTy_Uiop+/=', isOwn: true };

const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const base64 = (text: string) => btoa(utf8(text));
const base64url = (text: string) => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const form = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);
const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const everyByte = (text: string) => hex(text).replace(/../g, (pair) => `%${pair}`);
const unicode = (text: string) =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const markup = (text: string) => text.replace(/[^A-Za-z0-9 ]/g, (unit) => `&#${unit.charCodeAt(0)};`);
const named = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const wrapped = (text: string) => text.replace(/.{5}(?=.)/gs, '$&\r\n ');

/** How an answer may repeat a secret. */
const spellings: Record<string, (text: string) => string> = {
  raw: (text) => text,
  'form-encoded': form,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (text) => encodeURIComponent(text).toLowerCase(),
  'percent-encoded in every byte': everyByte,
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
  'JSON-escaped twice': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'JSON-escaped in every unit': unicode,
  'form-encoded, then JSON-escaped': (text) => JSON.stringify(form(text)).slice(1, -1),
  'with named character references': named,
  'with numbered character references': markup,
  'with the solidus escaped': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'with wrapped lines': wrapped,
  'as UTF-16 read as UTF-8': (text) => text.replace(/[^]/g, '$&\0'),
  base64,
  base64url,
  'base64 of the form': (text) => base64(form(text)),
  'base64 with wrapped lines': (text) => wrapped(base64(text)),
  'base64 in base64': (text) => base64(base64(text)),
  'base64, percent-encoded': (text) => encodeURIComponent(base64(text)),
  Basic: (text) => `Basic ${base64(`client:${text}`)}`,
  'Basic of the form': (text) => `Basic ${base64(`client:${form(text)}`)}`,
  'Basic the wrong way round': (text) => `Basic ${base64(`${text}:client`)}`,
  'Basic with both parts wrapped in text': (text) => `header=${base64(`client-id:${text}`)};`,
  'hexadecimal digits': hex,
  'hexadecimal digits in upper case': (text) => hex(text).toUpperCase(),
  'in quotes and prose': (text) => `the value '${text}' is not allowed`,
};

describe.each([
  ['with every awkward character', secret],
  ['of plain characters', long],
])('a secret %s', (_, known) => {
  const scrubber = createScrubber([known], ['client', 'https://idp.example.com/token']);

  it.each(Object.entries(spellings))('is found %s', (_name, spell) => {
    const text = `before ${spell(known.value)} after`;
    const masked = replaceSpans(text, scrubber.known(text), () => '‹›');
    expect(masked).toContain('‹›');
    expect(masked.startsWith('before ')).toBe(true);
    expect(masked.endsWith(' after')).toBe(true);
    expect(masked.length).toBeLessThan(60);
  });

  it('is found where the text was cut, at any place', () => {
    for (const spell of [spellings.raw, spellings['form-encoded'], spellings['JSON-escaped in every unit']]) {
      const whole = spell?.(known.value) ?? '';
      for (
        let length = Math.ceil((whole.length * 6) / known.value.length);
        length < whole.length;
        length += 1
      ) {
        const text = `x=${whole.slice(0, length)}`;
        const masked = replaceSpans(text, scrubber.known(text, false), () => '‹›');
        expect(masked, text).toBe('x=‹›');
      }
    }
  });
});
