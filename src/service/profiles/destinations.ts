import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { tenancyReadSchema } from '#contract/tenancy.ts';
import { templateOrigin } from '#contract/url-template.ts';
import type { ProfileDocument } from './secret-slots.ts';

/** A URL of a profile and the field it stands in. */
export interface ProfileUrl {
  readonly path: string;
  readonly url: string;
}

/** The URLs that requests of the profile go to, with `{tenant}` still in them. */
export function requestUrls(
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
): ProfileUrl[] {
  return definition.fields
    .filter(({ kind }) => kind === 'url')
    .flatMap(({ name }) => {
      const url = document[name];
      return typeof url === 'string' && url !== '' ? [{ path: name, url }] : [];
    });
}

/** The base URL of the tenancy, where there is one. */
export function baseUrl(document: ProfileDocument): ProfileUrl | null {
  const tenancy = tenancyReadSchema.safeParse(document.tenancy).data;
  return tenancy?.enabled === true ? { path: 'tenancy.baseUrl', url: tenancy.baseUrl } : null;
}

/**
 * The first origin that a stored secret would newly be sent to, or null. A
 * stored secret goes only where it was entered for: otherwise whoever may edit
 * a profile could have it posted to a server of theirs.
 */
export function newDestination(
  definition: AuthorizationTypeDefinition,
  stored: ProfileDocument,
  written: ProfileDocument,
  resolve: (url: string) => string,
): string | null {
  const origin = ({ url }: ProfileUrl) => templateOrigin(resolve(url)) ?? url;
  const known = new Set(requestUrls(definition, stored).map(origin));
  const added = requestUrls(definition, written)
    .map(origin)
    .find((destination) => !known.has(destination));
  if (added !== undefined) return added;
  const [before, after] = [baseUrl(stored), baseUrl(written)];
  if (after === null) return null;
  const destination = origin(after);
  return before !== null && origin(before) === destination ? null : destination;
}
