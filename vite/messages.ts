import { transformWithOxc, type Plugin } from 'vite';
import compile from 'icu-minify/compile';

/** A namespace of a language: src/web/messages/<locale>/<namespace>.ts, plain data without imports. */
const namespaceFile = /\/src\/web\/messages\/[a-z]{2}(?:-[A-Z]{2})?\/[a-z-]+\.ts$/;

/** Compiles every text of a namespace. Throws with the name of the text that is not an ICU message. */
function compileTexts(texts: object, path: string): object {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]: [string, unknown]): [string, unknown] => {
      const place = `${path}.${name}`;
      if (typeof value === 'object' && value !== null) return [name, compileTexts(value, place)];
      if (typeof value !== 'string') throw new TypeError(`${place} is not a text.`);
      try {
        return [name, compile(value)];
      } catch (error) {
        throw new SyntaxError(`${place} is not an ICU message: ${String(error)}`, { cause: error });
      }
    }),
  );
}

/** The module of a namespace with its texts compiled. */
export async function compileNamespace(source: string, file: string): Promise<string> {
  const { code } = await transformWithOxc(source, file, { sourcemap: false });
  const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    unknown
  >;
  return Object.entries(exported)
    .map(([name, texts]) => {
      if (typeof texts !== 'object' || texts === null)
        throw new TypeError(`${file}: ${name} is not a namespace.`);
      return `export const ${name} = ${JSON.stringify(compileTexts(texts, name))};`;
    })
    .join('\n');
}

/**
 * Compiles the page's messages in the build, so that the parser of ICU
 * messages is not shipped: use-intl then only formats. Works in the build, in
 * the dev server and in vitest, where use-intl has to pass through Vite for
 * the alias to hold.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
      test: { server: { deps: { inline: ['use-intl'] } } },
    }),
    transform: {
      filter: { id: namespaceFile },
      async handler(source, id) {
        return { code: await compileNamespace(source, id), map: null };
      },
    },
  };
}
