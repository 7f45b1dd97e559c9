import { describe, expect, it } from 'vitest';
import { spellings } from '../testing/spellings.ts';
import { createScrubber } from './scrubber.ts';
import { replaceSpans } from './secrets/mask.ts';

const value = 's:e+c/r t&=%"\\é<7Kq';
const secret = { name: 'client secret', value, isOwn: true };
const long = { name: 'client secret', value: 'Zx81-practice-9QwErTy_Uiop+/=', isOwn: true };
const umlauts = { name: 'client secret', value: `Xk9äöüßÄÖÜ&€"v'Zt<4`, isOwn: true };

/** What a spelling has around the secret. */
const around = /^before |the value '|' is not allowed|Basic |header=|;| after$|[[\]{}\s]/g;

describe.each([
  ['with every awkward character', secret],
  ['of plain characters', long],
  ['with umlauts', umlauts],
])('a secret %s', (_, known) => {
  const scrubber = createScrubber([known], ['client', 'https://idp.example.com/token']);

  it.each(Object.entries(spellings))('is found %s', (_name, spell) => {
    const text = `before ${spell(known.value)} after`;
    const masked = replaceSpans(text, scrubber.known(text), () => '‹›');
    expect(masked).toContain('‹›');
    expect(masked.startsWith('before ')).toBe(true);
    expect(masked.endsWith(' after')).toBe(true);
    expect(masked.replace(around, '').replace('\0', '')).toBe('‹›');
  });

  it('in another alphabet is found read in the wrong encoding', () => {
    const inGerman = createScrubber([{ name: 'client secret', value: 'Maß-7', isOwn: true }], []);
    expect(inGerman.conceal('MaÃŸ-7')).toBe('‹client secret›');
  });

  it('is found as a list of bytes that was cut', () => {
    const whole = JSON.stringify([...new TextEncoder().encode(known.value)]);
    for (let length = Math.ceil(whole.length / 2); length < whole.length; length += 1) {
      const text = whole.slice(0, length);
      expect(
        replaceSpans(text, scrubber.known(text, false), () => '‹›'),
        text,
      ).toMatch(/^\[‹›,?$/);
    }
  });

  it('is found where the text was cut, at any place', () => {
    for (const spell of [
      spellings['as it is'],
      spellings['form-encoded'],
      spellings['JSON-escaped in every unit'],
      spellings['as quoted-printable'],
      spellings['with code points in braces'],
    ]) {
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

describe('a secret with umlauts in capital letters', () => {
  it('is found as a whole', () => {
    const scrubber = createScrubber([umlauts], []);
    expect(scrubber.conceal(umlauts.value.toUpperCase())).toBe('‹client secret›');
  });
});

describe('a secret in the headers that an answer repeats', () => {
  it.each(['\r\n', '\n', '\\r\\n', '\n  '])('takes no name of the next one with it (%j)', (lineBreak) => {
    const { conceal } = createScrubber([long], ['client']);
    const basic = btoa(`client:${long.value}`).replace(/=+$/, '');
    const next = `${lineBreak}Content-Type: text/plain`;
    expect(conceal(`Authorization: Basic ${basic}${next}`)).toBe(
      `Authorization: Basic ‹client secret›${next}`,
    );
  });
});
