import type { Seen, SeenAnswer } from '../diagnosis/seen.ts';
import { knownProviders } from './known/all.ts';
import type { Provider } from './provider.ts';

function isAt(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The provider that an exchange was with: told by its host, else by its path, else by what only it answers. */
export function recogniseProvider(seen: Seen | SeenAnswer): Provider | null {
  const host = seen.url.hostname.toLowerCase();
  return (
    knownProviders.find(({ hosts }) => hosts.some((pattern) => isAt(pattern, host))) ??
    knownProviders.find(({ path }) => seen.step !== 'check' && path?.test(seen.url.pathname) === true) ??
    knownProviders.find(({ gives }) => 'answer' in seen && gives?.(seen) === true) ??
    null
  );
}
