import { remembered, type Remembered } from './storage.ts';

const nowhere: Remembered = { get: () => null, set: () => undefined };

/** The tenancy that a profile was last tested with. A profile that is not saved yet has no place to remember one. */
export function rememberedTenancy(profileId: string | null): Remembered {
  return profileId === null ? nowhere : remembered(`tenancy.${profileId}`);
}
