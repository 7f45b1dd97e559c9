import type { Plugin } from 'vite';

/** Has index.html ask for the page's one font at once, instead of after the styles that name it. */
export function preloadFont(): Plugin {
  let base = '/';
  return {
    name: 'preload-font',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'));
        const [font] = fonts;
        if (font === undefined || fonts.length > 1)
          throw new Error(`One font was expected, not ${fonts.length}.`);
        const attrs = { rel: 'preload', href: base + font, as: 'font', type: 'font/woff2', crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
