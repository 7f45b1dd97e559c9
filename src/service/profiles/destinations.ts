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
 * a profile could have it posted to a server of theirs. `resolveBefore` is given
 * where variables had other values when it was stored.
 */
export function newDestination(
  definition: AuthorizationTypeDefinition,
  stored: ProfileDocument,
  written: ProfileDocument,
  resolveBefore: (url: string) => string,
  resolve: (url: string) => string = resolveBefore,
): string | null {
  const origin = ({ url }: ProfileUrl) => templateOrigin(resolve(url)) ?? url;
  const originBefore = ({ url }: ProfileUrl) => templateOrigin(resolveBefore(url)) ?? url;
  const known = new Set(requestUrls(definition, stored).map(originBefore));
  const added = requestUrls(definition, written)
    .map(origin)
    .find((destination) => !known.has(destination));
  if (added !== undefined) return added;
  const [before, after] = [baseUrl(stored), baseUrl(written)];
  if (after === null) return null;
  const destination = origin(after);
  return before !== null && originBefore(before) === destination ? null : destination;
}
