import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = join(import.meta.dirname, '..');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).map((file) => join(web, file));
const styleSheets = files.filter((file) => file.endsWith('.css'));
const components = files.filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'));
const read = (file: string) => readFileSync(file, 'utf8');
const tokens = read(join(web, 'styles/tokens.css'));
const sources = components.map(read);
const withoutComments = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');

/** What react-aria's Popover sets. */
const ofLibraries = ['--trigger-width'];

/** Values that only the file of tokens may hold. */
const literalColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|red|blue|green|gr[ae]y)\b/i;

/** Sizes of letters and corners, and times that do not come from the file of tokens. What is `0` or a share is none. */
const literalSize =
  /(?:font-size|border-radius|transition|transition-duration|animation-duration)\s*:[^;}]*?(?<![\w.-])(?:\d*\.)?\d*[1-9]\d*(?:px|rem|em|ms|s)\b[^;}]*/g;

/** Properties that are about left and right, so that a right-to-left page would be wrong. */
const physical =
  /(?:^|[\s;{])(?:(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|float)\s*:|text-align\s*:\s*(?:left|right)\b)/m;

/** Shorthands that say left and right apart, each with another value. */
function unevenSides(css: string): string[] {
  const shorthands = css.matchAll(/(?:^|[\s;{])((?:margin|padding|inset)\s*:[^;}]+)/g);
  return [...shorthands].flatMap(([, declaration = '']) => {
    const sides = declaration.replace(/^[^:]+:/, '').match(/[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? [];
    return sides.length === 4 && sides[1] !== sides[3] ? [declaration] : [];
  });
}

/** The rules of a style sheet without what media and container queries ask, which is about the screen. */
const withoutQueries = (css: string) => css.replace(/@(?:media|container)[^{]*/g, '');

describe('the search for left and right', () => {
  it.each(['text-align: left', 'margin-left: 1px', 'inset: 0; left: 0'])('finds %s', (rule) => {
    expect(physical.test(`.a { ${rule}; }`)).toBe(true);
  });

  it('finds sides that differ in a shorthand', () => {
    const css = '.a { padding: 1px var(--b) 1px calc(2px + var(--c, 1px)); margin: 0 1px 2px 1px; }';
    expect(unevenSides(css)).toEqual(['padding: 1px var(--b) 1px calc(2px + var(--c, 1px))']);
  });
});

describe.each(styleSheets.map((file) => [file.slice(web.length + 1), read(file)] as const))(
  '%s',
  (file, css) => {
    it('has literal colours only where it is the file of the tokens', () => {
      expect(literalColour.test(withoutComments(css))).toBe(file === 'styles/tokens.css');
    });

    it('takes sizes of letters and corners, and times, from the tokens', () => {
      const found = withoutComments(css).match(literalSize) ?? [];
      expect(file === 'styles/tokens.css' ? [] : found).toEqual([]);
    });

    it('uses logical properties', () => {
      const rules = withoutQueries(withoutComments(css));
      expect(physical.exec(rules)?.[0]).toBeUndefined();
      expect(unevenSides(rules)).toEqual([]);
    });

    it('uses only tokens that exist, or that a component sets', () => {
      const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
      const isDefined = (name: string) => [tokens, css].some((text) => text.includes(`${name}:`));
      const isSet = (name: string) => sources.some((source) => source.includes(`'${name}'`));
      const isKnown = (name: string) => ofLibraries.includes(name) || isDefined(name) || isSet(name);
      expect(used.filter((name) => !isKnown(name))).toEqual([]);
    });
  },
);

it('has letters in fields on iOS that it does not zoom into: of 16 px and more', () => {
  const fields = withoutComments(read(join(web, 'ui/field/field.module.css')));
  expect(fields).toMatch(
    /@supports \(-webkit-touch-callout: none\) \{\s*\.control > :is\(input, select, textarea\) \{\s*font-size: var\(--text-lg\);/,
  );
  expect(tokens).toMatch(/--text-lg: 1rem;/);
});

/** The class names that the components which import a style sheet name. */
function namesUsed(sheet: string): Set<string> {
  return new Set(
    components.flatMap((file) => {
      const source = read(file);
      const code = source.replaceAll(/^import .*$/gm, '');
      return [...source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(
        ([, local = '', path = '']) =>
          join(dirname(file), path) === sheet
            ? [...code.matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|\\[([^\\]]+)\\])`, 'g'))].map(
                ([, name, computed]) => name ?? `[${computed ?? ''}]`,
              )
            : [],
      );
    }),
  );
}

const modules = styleSheets.filter((file) => file.endsWith('.module.css'));

describe.each(modules.map((file) => [file.slice(web.length + 1), file] as const))('%s', (_, file) => {
  const defined = new Set(
    [...withoutComments(read(file)).matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name),
  );
  const used = namesUsed(file);

  it('has every class that a component names', () => {
    expect([...used].filter((name) => !name.startsWith('[') && !defined.has(name))).toEqual([]);
  });

  it('has no class that no component names', () => {
    const isComputed = [...used].some((name) => name.startsWith('['));
    expect([...defined].filter((name) => !isComputed && !used.has(name))).toEqual([]);
  });
});
