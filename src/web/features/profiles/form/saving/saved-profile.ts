import type { AuthorizationProfileRead } from '#contract/authorization-types/registry.ts';
import type { Called } from '../../../../lib/api/call.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { profileToForm } from '../model/profile-to-form.ts';

/** The saved profile that the form has grown from. */
export interface SavedProfile {
  readonly profileId: string;
  /** The version that a save replaces. */
  readonly etag: string | null;
  readonly name: string;
  readonly values: ProfileFormValues;
}

/** A profile as it was read or answered. */
export function savedProfileOf({ body, etag }: Called<AuthorizationProfileRead>): SavedProfile {
  return { profileId: body.id, etag, name: body.name, values: profileToForm(body) };
}
