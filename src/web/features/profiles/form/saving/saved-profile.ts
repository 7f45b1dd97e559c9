import type { AuthorizationProfileRead } from '#contract/authorization-types/registry.ts';
import type { Called } from '../../../../lib/api/call.ts';
import type { Stamps } from '../model/differences.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { profileToForm } from '../model/profile-to-form.ts';

/** The saved profile that the form has grown from. */
export interface SavedProfile {
  readonly profileId: string;
  /** The version that a save replaces. */
  readonly etag: string | null;
  readonly version: number;
  readonly name: string;
  readonly values: ProfileFormValues;
  /** The secrets of the version that a save replaces, which can be older than `values` where a draft was kept. */
  readonly stamps: Stamps;
}

/** A profile as it was read or answered. */
export function savedProfileOf({ body, etag }: Called<AuthorizationProfileRead>): SavedProfile {
  const values = profileToForm(body);
  return { profileId: body.id, etag, version: body.version, name: body.name, values, stamps: values };
}
