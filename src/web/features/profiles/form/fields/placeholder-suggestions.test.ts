import { describe, expect, it } from 'vitest';
import { withSuggestion } from '../../../../ui/suggest/suggestions.ts';
import { suggestPlaceholders } from './placeholder-suggestions.ts';

const known = [{ name: 'accessToken' }, { name: 'env.region', detail: 'eu' }, { name: 'env.region_2' }];
const suggest = suggestPlaceholders(known);

/** What is suggested for a text, in which | is the caret. */
function at(marked: string, isAsked = false) {
  return suggest(marked.replace('|', ''), marked.indexOf('|'), isAsked);
}

/** The text after the first suggestion was taken, with the caret in it. */
function taken(marked: string, isAsked = false): string {
  const found = at(marked, isAsked);
  const [option] = found?.options ?? [];
  if (found === null || option === undefined) return marked;
  const { text, caret } = withSuggestion(marked.replace('|', ''), found, option);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('placeholders', () => {
  it.each([
    ['{{|', ['accessToken', 'env.region', 'env.region_2']],
    ['{{ env.re|', ['env.region', 'env.region_2']],
    ['{{REGION|', ['env.region', 'env.region_2']],
    ['{{env.region_|}}', ['env.region_2']],
    ['{{zone|', []],
  ])('are suggested for %s', (text, names) => {
    expect(at(text)?.options.map(({ id }) => id)).toEqual(names);
  });

  it.each(['|', 'https://a.example/|', '{|', '{tenant}|', '{{env.region}}|', '{{a b|'])(
    'are not suggested for %s',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  it.each([
    ['https://{{env|', 'https://{{env.region}}|'],
    ['https://{{env|.example.com', 'https://{{env.region}}|.example.com'],
    ['{{env.r|}}/x', '{{env.region}}|/x'],
    ['a{{acc|b}}c', 'a{{accessToken}}|c'],
  ])('%s becomes %s', (text, after) => {
    expect(taken(text)).toBe(after);
  });

  it('are put in where they are asked for', () => {
    expect(taken('https://a/|b', true)).toBe('https://a/{{accessToken}}|b');
  });
});
