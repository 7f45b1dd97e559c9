import { assistantWriteSchema } from '#contract/assistant-write.ts';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { variableAddressSchema, variableWriteSchema } from '#contract/variable.ts';
import { z } from '#contract/zod.ts';
import { Failure } from '#service/failure.ts';
import type { Service } from '#service/service.ts';
import { exampleProfiles } from './example-profiles.ts';

/** What a browser host starts with: assistants with their variables, by name, and their profiles, as the API has them written. */
export const seedSchema = z.strictObject({
  assistants: z.array(
    z.strictObject({
      ...assistantWriteSchema.shape,
      variables: z.record(variableAddressSchema.shape.name, variableWriteSchema).default({}),
      profiles: z.array(authorizationProfileWriteSchema).default([]),
    }),
  ),
});
export type Seed = z.infer<typeof seedSchema>;

/** What is there when nobody asks for anything else. */
export const defaultSeed: Seed = seedSchema.parse({
  assistants: [{ name: 'My assistant', profiles: exampleProfiles }],
});

/** The ids of what was made, in the order of the seed. */
export interface Seeded {
  readonly assistants: readonly { readonly id: string; readonly profileIds: readonly string[] }[];
}

/** Says of what the service refuses where in the seed it stands: the service only knows the one that it was given. */
async function placed<Made>(place: string, making: Promise<Made>): Promise<Made> {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const fieldErrors = error.fieldErrors.map((each) => ({ ...each, path: `${place}.${each.path}` }));
    throw new Failure(error.code, error.message, { fieldErrors, moreErrors: error.moreErrors });
  }
}

const asNew = { ifMatch: null, mustBeNew: true, dropSecrets: false };

/** Makes what a seed says, by the rules of the service. Throws a `Failure` where a profile or a variable breaks one. */
export async function plant(seed: Seed, { assistants, profiles, variables }: Service): Promise<Seeded> {
  const made: { id: string; profileIds: string[] }[] = [];
  for (const [at, assistant] of seed.assistants.entries()) {
    const { id } = await assistants.create(assistant.name);
    // Profiles may use them.
    for (const [name, write] of Object.entries(assistant.variables))
      await placed(`assistants.${at}.variables.${name}`, variables.put(id, name, write, asNew));
    const profileIds: string[] = [];
    for (const [place, write] of assistant.profiles.entries()) {
      const profile = await placed(`assistants.${at}.profiles.${place}`, profiles.create(id, write));
      profileIds.push(profile.id);
    }
    made.push({ id, profileIds });
  }
  return { assistants: made };
}
