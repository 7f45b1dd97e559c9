import { describe, expect, it } from 'vitest';
import { injectedStyleTexts } from './style-texts.ts';

describe('the styles that a module injects', () => {
  it('are known where their text stands in the source', () => {
    const source = `
      const attribute = 'data-pressable';
      export function inject(document) {
        const style = document.createElement('style');
        style.textContent = \`
[\${attribute}] { touch-action: manipulation; }
        \`.trim();
        document.head.prepend(style);
      }`;
    expect(injectedStyleTexts(source, 'a.js')).toEqual(['[data-pressable] { touch-action: manipulation; }']);
  });

  it('are none where other elements are made', () => {
    expect(
      injectedStyleTexts("const a = document.createElement('div'); a.textContent = 'x';", 'a.js'),
    ).toEqual([]);
  });

  it.each([
    ['a text that is computed', "const s = document.createElement('style'); s.textContent = css();"],
    ['a hole that is not a constant', "const s = d.createElement('style'); s.textContent = `${theme}`;"],
    ['no text at all', "head.append(document.createElement('style'));"],
  ])('stop the build where there is %s', (_, source) => {
    expect(() => injectedStyleTexts(source, 'a.js')).toThrow('a.js makes a <style>');
  });
});
