import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { arbitraryProfile } from '../testing/transfer/arbitrary-profile.ts';
import { importOf, profilesOf, saveMended, transferScene } from '../testing/transfer/transfer-scene.ts';

const passphrase = 'correct horse battery staple';

/** The same profiles as they are read without their secrets. */
function withoutFingerprints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFingerprints);
  if (typeof value !== 'object' || value === null) return value;
  if ('isSet' in value && 'fingerprint' in value) return 'a secret';
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFingerprints(item)]));
}

/** A password that a visible form field starts with is no secret any more once it is not there. */
function withoutStartValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStartValues);
  if (typeof value !== 'object' || value === null) return value;
  const { fieldValue, secure, ...others }: Record<string, unknown> = { ...value };
  const isPassword = 'fieldType' in others && others.fieldType === 'password';
  const kept = isPassword ? others : { ...others, ...(secure !== undefined && { secure, fieldValue }) };
  return Object.fromEntries(Object.entries(kept).map(([key, item]) => [key, withoutStartValues(item)]));
}

describe.each(authorizationTypes.map((definition) => [definition.type, definition] as const))(
  'profiles of the type %s',
  (_type, definition) => {
    const profiles = arbitraryProfile(definition);

    it(
      'are the same after they went out with their secrets and came in again',
      { timeout: 60_000 },
      async () => {
        let saved = 0;
        const property = fc.asyncProperty(
          fc.array(profiles, { minLength: 20, maxLength: 20 }),
          async (written) => {
            const { service, from, to } = await transferScene();
            for (const [index, profile] of written.entries())
              if ((await saveMended(service, from, { ...profile, name: `P${index}` }, definition)) !== null)
                saved += 1;
            const file = await service.transfers.exportProfiles(from, { passphrase });
            await service.transfers.importProfiles(to, importOf(JSON.stringify(file), { passphrase }));
            expect(await profilesOf(service, to)).toEqual(await profilesOf(service, from));
          },
        );
        await fc.assert(property, { numRuns: 3 });
        expect(saved, 'most can be mended, so that something was tried').toBeGreaterThan(30);
      },
    );

    it('are the same but for their secrets where these were left out', { timeout: 60_000 }, async () => {
      const property = fc.asyncProperty(profiles, async (written) => {
        const { service, from, to } = await transferScene();
        await saveMended(service, from, written, definition);
        const file = await service.transfers.exportProfiles(from, {});
        if (file.profiles.length === 0) return;
        await service.transfers.importProfiles(to, importOf(JSON.stringify(file)));
        const before = withoutStartValues(withoutFingerprints(await profilesOf(service, from)));
        const after = withoutStartValues(withoutFingerprints(await profilesOf(service, to)));
        expect(after).toEqual(before);
      });
      await fc.assert(property, { numRuns: 60 });
    });
  },
);
