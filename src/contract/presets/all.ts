import { businessSuites } from './business-suites.ts';
import { identityServices } from './identity-services.ts';
import { onlineServices } from './online-services.ts';
import type { ProviderPreset } from './provider-preset.ts';

/**
 * The providers that a profile can be filled in for. What an answer of theirs
 * means is known by the service (`providers/known`), under the same id; a page
 * loads this when somebody is at Identity Provider Name.
 */
export const providerPresets: readonly ProviderPreset[] = [
  ...identityServices,
  ...businessSuites,
  ...onlineServices,
];

/** A name without what people write differently: case, spaces, hyphens and the like. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The presets of a provider of this name, in the order they are offered. */
export function presetsOf(name: string): ProviderPreset[] {
  const wanted = folded(name);
  if (wanted === '') return [];
  const known = providerPresets.find((preset) =>
    [preset.name, ...(preset.aliases ?? [])].some((other) => folded(other) === wanted),
  );
  return known === undefined ? [] : providerPresets.filter(({ id }) => id === known.id);
}

/** The names of known providers that a text begins, or a word of them; all of them for an empty text. */
export function providerNames(text: string): string[] {
  const wanted = folded(text);
  const begins = (name: string) =>
    folded(name).startsWith(wanted) || name.split(/[\s(]+/).some((word) => folded(word).startsWith(wanted));
  const names = providerPresets
    .filter(({ name, aliases = [] }) => [name, ...aliases].some(begins))
    .map(({ name }) => name);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'en'));
}
