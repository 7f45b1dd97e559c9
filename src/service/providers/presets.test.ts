import { describe, expect, it } from 'vitest';
import { providerPresets } from '#contract/presets/all.ts';
import { knownProviders } from './known/all.ts';

/** A host where the places in braces are filled in. */
function hostOf(url: string): string {
  return new URL(url.replace(/\{[A-Za-z]+\}/g, 'a')).hostname;
}

/** Hosts that each customer names, or that are more than one name. */
const ofTheirOwn = /^https:\/\/(?:\{(?:host|domain)\}|login\.\{regionHost\}|auth\.pingone\.\{tld\})/;

const shared = providerPresets.flatMap((preset) => {
  const known = knownProviders.find(({ id }) => id === preset.id);
  return known === undefined ? [] : [[`${preset.name} ${preset.variant ?? ''}`, preset, known] as const];
});

describe.each(shared)('a provider with a preset whose answers are known, %s', (_, preset, known) => {
  it('has one name', () => {
    expect(preset.name).toBe(known.name);
  });

  it('is recognised at the address that the preset fills in', () => {
    const url = preset.fill.tokenRequestUrl;
    if (url === undefined || ofTheirOwn.test(url)) return;
    const host = hostOf(url);
    const isKnown = known.hosts.some((pattern) =>
      pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern,
    );
    expect(isKnown).toBe(true);
  });
});

it('those without a preset cannot be asked by these types', () => {
  const without = knownProviders.filter(({ id }) => !providerPresets.some((preset) => preset.id === id));
  expect(without.map(({ id }) => id).sort()).toEqual([
    'adp',
    'atlassian',
    'aws_api_gateway',
    'google',
    'layer7',
    'microsoft_fabric',
    'microsoft_graph',
    'microsoft_sharepoint',
    'oracle_ofsll',
    'quickbooks',
    'sap_success_factors',
    'workday',
  ]);
});
