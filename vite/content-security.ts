import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { bootScripts } from './boot-scripts.ts';
import { injectedStyleTexts } from './style-texts.ts';

/** The source of a Content Security Policy for an inline style or script of this text (CSP 3, 2.3.1). */
export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** React makes one only for a `<style href precedence>` in a component, which the page does not use. */
const reactItself = /\/node_modules\/react-dom\//;

/**
 * Writes csp.json: the hashes of the boot scripts, and of the styles that libraries of the page inject,
 * read from the very modules that are bundled. The build fails on a style that
 * no hash can allow.
 */
export function contentSecurity(): Plugin {
  const texts = new Set<string>();
  return {
    name: 'content-security',
    apply: 'build',
    buildStart: () => texts.clear(),
    transform: {
      filter: {
        id: { include: /\/node_modules\//, exclude: reactItself },
        code: /createElement\(\s*["'`]style["'`]/,
      },
      handler(source, id) {
        for (const text of injectedStyleTexts(source, id)) texts.add(text);
        return null;
      },
    },
    generateBundle() {
      const policy = {
        scriptHashes: bootScripts().map(inlineHash),
        styleHashes: [...texts].map(inlineHash).sort(),
      };
      this.emitFile({ type: 'asset', fileName: 'csp.json', source: `${JSON.stringify(policy, null, 2)}\n` });
    },
  };
}
