import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The colour of a token in a theme, as red, green and blue from 0 to 255. */
function colourOf(token: string, theme: Theme): readonly number[] {
  const value = new RegExp(`${token}:\\s*(?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(tokens);
  const [, light, dark, both] = value ?? [];
  const hex = both ?? (theme === 'light' ? light : dark) ?? '';
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: readonly number[]): number {
  const [red = NaN, green = NaN, blue = NaN] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens in a theme, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string, theme: Theme): number {
  const [darker = NaN, lighter = NaN] = [one, other]
    .map((token) => luminance(colourOf(token, theme)))
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const bars = ['--bg', '--bg-bar', '--bg-nav', '--bg-nav-group', '--bg-nav-active'];
const surfaces = ['--bg', '--surface', '--surface-sunken', '--surface-hover'];
const notices = ['--ok-bg', '--bad-bg', '--warn-bg', '--idle-bg'];
/** Of a row of the list: as it is, pointed at, and selected. */
const row = ['--bg', '--surface', '--surface-hover', '--accent-bg'];

/** What is told by a colour that is no text, and what it is seen on (WCAG 2.2, 1.4.11 and 2.4.13). */
const parts: readonly { readonly part: string; readonly token: string; readonly on: readonly string[] }[] = [
  { part: 'the ring of the focus', token: '--focus', on: [...bars, ...surfaces, ...notices, '--accent-bg'] },
  {
    part: 'the border of a field',
    token: '--line-control',
    on: [...surfaces, '--field', '--accent-bg', '--surface-chip'],
  },
  { part: 'the border of a field that is pointed at', token: '--text-3', on: [...surfaces, '--field'] },
  { part: 'the border of a field with an error', token: '--bad-solid', on: [...surfaces, '--field'] },
  { part: 'a radio button that is chosen', token: '--accent', on: [...surfaces, '--field'] },
  { part: 'a checkbox that is ticked', token: '--primary', on: row },
  { part: 'the tick in it', token: '--on-primary', on: ['--primary'] },
  { part: 'the line under a tab', token: '--accent', on: ['--surface', '--bg-bar'] },
  { part: 'a progress bar', token: '--accent', on: surfaces },
  { part: 'the bar of a test that passed', token: '--ok-solid', on: row },
  { part: 'the bar of a test that failed', token: '--bad-solid', on: row },
  { part: 'the bar of a test that was cancelled', token: '--line-control', on: row },
  { part: 'what is left of a token', token: '--ok-solid', on: ['--surface-chip'] },
  ...['--phase-dns', '--phase-connect', '--phase-tls', '--text-3', '--phase-wait', '--phase-download'].map(
    (token) => ({ part: 'a phase of the timeline', token, on: ['--surface', '--surface-sunken'] }),
  ),
];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(parts)('$part ($token) is seen on what it lies on: 3:1', ({ token, on }) => {
    const tooFaint = on
      .map((surface) => ({ surface, ratio: contrast(token, surface, theme) }))
      .filter(({ ratio }) => !(ratio >= 3))
      .map(({ surface, ratio }) => `${surface}: ${ratio.toFixed(2)}`);
    expect(tooFaint).toEqual([]);
  });
});

it('measures black on white as 21 to 1', () => {
  expect((luminance([255, 255, 255]) + 0.05) / (luminance([0, 0, 0]) + 0.05)).toBeCloseTo(21);
});
