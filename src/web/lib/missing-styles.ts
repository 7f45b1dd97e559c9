function askAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.href = link.href;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error('A style sheet could not be loaded.')));
    link.replaceWith(again);
  });
}

/**
 * Loads the style sheets that could not be loaded before: what loads the parts
 * of the page asks for each only once. Throws where one is still missing.
 */
export async function loadMissingStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter(({ sheet }) => sheet === null).map(askAgain));
}
