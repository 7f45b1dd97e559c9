import { PartNotLoadedError } from './part-not-loaded.ts';

/** Has the module compiled while others are on their way. It is asked for only now: the browser would remember it as failed. */
function compileAhead(file: URL): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file.href;
  document.head.append(link);
}

async function askForScript(file: URL): Promise<void> {
  const answer = await fetch(file).catch(() => null);
  if (answer?.ok !== true) throw new PartNotLoadedError(file);
  await answer.arrayBuffer().catch(() => {
    throw new PartNotLoadedError(file);
  });
  compileAhead(file);
}

function askForStyleSheet(file: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = file.href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new PartNotLoadedError(file)));
    const failed = [...document.querySelectorAll('link')].find(({ href }) => href === file.href);
    // In the place of the one that failed: the order of style sheets counts.
    if (failed === undefined) document.head.append(link);
    else failed.replaceWith(link);
  });
}

/** Resolves once a file of the page is there; throws `PartNotLoadedError` where it cannot be had. */
export function askForFile(file: URL): Promise<void> {
  return file.pathname.endsWith('.css') ? askForStyleSheet(file) : askForScript(file);
}

/** What index.html asks for by itself, as whole addresses. A style sheet that could not be had is not among it. */
export function filesAtFirst(): string[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
  const modules = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [
    ...[...scripts].map(({ src }) => src),
    ...[...modules].map(({ href }) => href),
    ...[...sheets].filter(({ sheet }) => sheet !== null).map(({ href }) => href),
  ];
}
