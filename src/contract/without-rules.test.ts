import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from './authorization-types/registry.ts';
import { withoutRules } from './without-rules.ts';
import { z } from './zod.ts';

const lenient = withoutRules(authorizationProfileWriteSchema);
const draft = { type: 'oauth2_client_credentials', name: '', clientId: '', tokenRequestUrl: 'https://{tena' };

describe('withoutRules', () => {
  it('takes a profile that somebody is still typing, and fills in defaults', () => {
    expect(authorizationProfileWriteSchema.safeParse(draft).success).toBe(false);
    expect(z.parse(lenient, draft)).toMatchObject({
      ...draft,
      scope: [],
      clientAuthentication: 'client_secret_basic',
    });
  });

  it('takes rows that break rules', () => {
    const scope = [{ key: 'grant_type', value: '"' }];
    expect(z.safeParse(lenient, { ...draft, scope }).success).toBe(true);
  });

  it('takes a number that is out of range, and the default for one that is none yet', () => {
    const lifetimeOf = (assertionLifetimeSeconds: unknown) =>
      z.parse(lenient, { ...draft, assertionLifetimeSeconds });
    expect(lifetimeOf(5)).toMatchObject({ assertionLifetimeSeconds: 5 });
    for (const typed of ['', 'a minute', 1.5])
      expect(lifetimeOf(typed)).toMatchObject({ assertionLifetimeSeconds: 60 });
  });

  it('still refuses other types and unknown names', () => {
    expect(z.safeParse(lenient, { ...draft, name: 5 }).success).toBe(false);
    expect(z.safeParse(lenient, { ...draft, other: '' }).success).toBe(false);
    expect(z.safeParse(lenient, { ...draft, scope: [{ key: 'a', value: 'b', other: 1 }] }).success).toBe(
      false,
    );
  });

  it('says so where it meets a kind of schema it has no answer for', () => {
    expect(() => withoutRules(z.map(z.string(), z.string()))).toThrow(TypeError);
  });
});
