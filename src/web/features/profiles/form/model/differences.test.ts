import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { clientCredentials, savedProfile } from '../../../../testing/profile-form.ts';
import { blankValues } from './blank-values.ts';
import { differences } from './differences.ts';
import type { ProfileFormValues } from './form-values.ts';
import { profileToForm } from './profile-to-form.ts';

const base = profileToForm(savedProfile());
const between = (mine: ProfileFormValues, theirs: ProfileFormValues) =>
  differences(mine, theirs, base, clientCredentials);

describe('two versions of a profile', () => {
  it('do not differ where both wrote the same', () => {
    const theirs = profileToForm(savedProfile({ version: 4, name: 'Rooms' }));
    expect(between({ ...base, texts: { ...base.texts, name: ' Rooms ' } }, theirs)).toEqual([]);
  });

  it('differ where only one of them changed something', () => {
    const theirs = profileToForm(savedProfile({ name: 'Rooms', tenancy: { enabled: false } }));
    expect(between(base, theirs)).toEqual([
      {
        name: 'name',
        mine: { kind: 'text', text: 'Hotel Bookings' },
        theirs: { kind: 'text', text: 'Rooms' },
      },
      {
        name: 'tenancy',
        mine: { kind: 'tenancy', baseUrl: 'https://{tenant}.stayhub.example/v1' },
        theirs: { kind: 'tenancy', baseUrl: null },
      },
    ]);
  });

  it('of two types differ in these, and in what both have', () => {
    const basic = authorizationTypeDefinition('basic');
    const other = { ...blankValues(basic), texts: { ...blankValues(basic).texts, name: 'Rooms' } };
    for (const [mine, theirs, definition] of [
      [base, other, clientCredentials],
      [other, base, basic],
    ] as const) {
      const found = differences(mine, theirs, base, definition);
      expect(found[0]).toEqual({
        name: 'type',
        mine: { kind: 'type', text: mine.type },
        theirs: { kind: 'type', text: theirs.type },
      });
      const names = found.map(({ name }) => name);
      expect(names).toContain('name');
      expect(names).not.toContain('clientAuthentication');
      expect(names).not.toContain('checkMethod');
    }
  });

  it('show of secrets only that they were changed or removed', () => {
    const secret = {
      isSet: true,
      updatedAt: '2026-06-01T10:00:00Z',
      fingerprint: 'ffffffff',
      isReadable: true,
    };
    const mine = {
      ...base,
      secrets: {
        clientSecret: { text: 'tops3cret', stored: 'readable', stamp: '', isRemoved: false } as const,
      },
    };
    const found = between(mine, profileToForm(savedProfile({ clientSecret: secret })));
    expect(found).toEqual([
      {
        name: 'clientSecret',
        mine: { kind: 'secret', change: 'changed' },
        theirs: { kind: 'secret', change: 'changed' },
      },
    ]);
    const gone = { ...secret, isSet: false, updatedAt: null, fingerprint: null };
    expect(between(base, profileToForm(savedProfile({ clientSecret: gone })))[0]?.theirs).toEqual({
      kind: 'secret',
      change: 'removed',
    });
    expect(JSON.stringify(found)).not.toContain('tops3cret');
  });

  it('compare lists by their rows, a secure value only as changed or not', () => {
    const [first, second] = base.pairs.scope ?? [];
    if (first === undefined || second === undefined) throw new Error('The profile has two scope rows.');
    const mine = { ...base, pairs: { ...base.pairs, scope: [first, { ...second, value: 'tops3cret' }] } };
    const [found] = between(mine, base);
    expect(found).toEqual({
      name: 'scope',
      mine: {
        kind: 'rows',
        rows: [
          { fieldType: null, key: 'scope', value: 'bookings.read' },
          { fieldType: null, key: 'api_token', value: { isChanged: true } },
        ],
      },
      theirs: {
        kind: 'rows',
        rows: [
          { fieldType: null, key: 'scope', value: 'bookings.read' },
          { fieldType: null, key: 'api_token', value: { isChanged: false } },
        ],
      },
    });
  });
});
