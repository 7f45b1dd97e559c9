import { describe, expect, it } from 'vitest';
import { authorizationTypes } from '../authorization-types/registry.ts';
import { profileChangeSchema } from '../profile-change.ts';
import { providerNames, providerPresets, presetsOf } from './all.ts';

const labelled = providerPresets.map((preset) => [`${preset.name} ${preset.variant ?? ''}`, preset] as const);

describe.each(labelled)('the preset %s', (_, preset) => {
  const { fill, basis, general = [], sources } = preset;
  const ofPresets = ['authorizationUrl', 'expiryPath'];

  it('sets what a profile has', () => {
    const names = new Set(authorizationTypes.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect(Object.keys(fill).filter((name) => !names.has(name))).toEqual([]);
    const change = Object.fromEntries(Object.entries(fill).filter(([name]) => !ofPresets.includes(name)));
    expect(profileChangeSchema.parse(change)).toEqual(change);
  });

  it('has addresses of https, with plain names in braces', () => {
    for (const url of [fill.tokenRequestUrl, fill.authorizationUrl]) {
      if (url === undefined) continue;
      const filled = url.replace(/\{[a-z][A-Za-z]*\}/g, 'a.example');
      expect(URL.canParse(filled) && filled.startsWith('https://')).toBe(true);
      expect(filled).not.toMatch(/[{}]/);
      // That one stands for the tenancy of a profile.
      expect(url).not.toContain('{tenant}');
    }
  });

  it('says where it comes from', () => {
    expect(sources.length > 0).toBe(basis === 'documented');
    expect(general.filter((name) => fill[name] === undefined)).toEqual([]);
    expect(sources.every((source) => source.startsWith('https://'))).toBe(true);
  });
});

describe('the provider of a name', () => {
  it.each([
    ['okta', 2],
    [' Microsoft  Entra-ID ', 3],
    ['azure ad', 3],
    ['Twitter', 1],
    ['Oktane', 0],
    ['', 0],
    ['…', 0],
  ])('%j has %d presets', (name, count) => {
    expect(presetsOf(name)).toHaveLength(count);
  });

  it('is found by the beginning of one of its words, and of its other names', () => {
    expect(providerNames('entra')).toEqual(['Microsoft Entra ID']);
    expect(providerNames('ping')).toEqual(['PingOne']);
    expect(providerNames('twitter')).toEqual(['X']);
    expect(providerNames('zzz')).toEqual([]);
    expect(providerNames('').length).toBeGreaterThan(25);
  });

  it('leads to one provider', () => {
    const names = providerPresets.flatMap(({ id, name, aliases = [] }) =>
      [name, ...aliases].map((other) => [other.toLowerCase(), id] as const),
    );
    const ids = new Map<string, string>();
    for (const [name, id] of names) {
      expect(ids.get(name) ?? id).toBe(id);
      ids.set(name, id);
    }
  });
});
