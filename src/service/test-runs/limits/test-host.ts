import { fillTenant } from '#contract/url-template.ts';
import { flowOf } from '../../authorization/registry.ts';
import type { OpenedProfile } from '../opened-profile.ts';

/** The host and port that a test begins with; empty where the profile does not say. */
export function testHostOf(profile: OpenedProfile, tenant: string | null): string {
  const { tokenRequestUrl, checkUrl } = flowOf(profile).facts(profile, tenant);
  const filled = fillTenant(tokenRequestUrl ?? checkUrl ?? '', tenant ?? '');
  return URL.canParse(filled) ? new URL(filled).host : '';
}
