import { assistantWriteSchema } from '#contract/assistant-write.ts';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { z } from '#contract/zod.ts';
import type { Service } from '#service/service.ts';
import { exampleProfiles } from './example-profiles.ts';

/** What a browser host starts with: assistants with their profiles, as the API has them written. */
export const seedSchema = z.strictObject({
  assistants: z.array(
    assistantWriteSchema.extend({ profiles: z.array(authorizationProfileWriteSchema).default([]) }),
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

/** Makes what a seed says, by the rules of the service. Throws a `Failure` where a profile breaks one. */
export async function plant(seed: Seed, { assistants, profiles }: Service): Promise<Seeded> {
  const made: { id: string; profileIds: string[] }[] = [];
  for (const { name, profiles: writes } of seed.assistants) {
    const { id } = await assistants.create(name);
    const profileIds: string[] = [];
    for (const write of writes) profileIds.push((await profiles.create(id, write)).id);
    made.push({ id, profileIds });
  }
  return { assistants: made };
}
