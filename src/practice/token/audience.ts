import type { PracticeSettings } from '../settings.ts';
import type { Form } from './form.ts';
import { TokenRefusal } from './refusal.ts';

/**
 * What a token is asked for by `resource` (RFC 8707 2) or `audience`, none of
 * it where neither was sent. A resource is an absolute URI without a fragment.
 */
export function requestedAudiences(form: Form, settings: PracticeSettings): readonly string[] {
  const resources = form.all('resource');
  const malformed = resources.find((resource) => !URL.canParse(resource) || resource.includes('#'));
  if (malformed !== undefined)
    throw new TokenRefusal('invalid_target', 'A resource must be an absolute URI without a fragment.');
  const audiences = [...resources, ...form.all('audience')];
  const unknown = audiences.find((audience) => !settings.audiences.includes(audience));
  if (unknown !== undefined)
    throw new TokenRefusal('invalid_target', `The resource ${unknown} is not known here.`);
  return audiences;
}
