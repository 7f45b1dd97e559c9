import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { tenancyReadSchema } from '#contract/tenancy.ts';
import { templateOrigin } from '#contract/url-template.ts';
import type { ProfileDocument } from './secret-slots.ts';

/** A URL of a profile and the field it stands in. */
export interface ProfileUrl {
  readonly path: string;
  readonly url: string;
  /** True where the service is called, and not the identity provider: other secrets go there. */
  readonly isOfService: boolean;
}

/** The URLs that requests of the profile go to, with `{tenant}` still in them. */
function requestUrls(definition: AuthorizationTypeDefinition, document: ProfileDocument): ProfileUrl[] {
  return definition.fields
    .flatMap((field) => (field.kind === 'url' ? [field] : []))
    .flatMap(({ name, isOfService = false }) => {
      const url = document[name];
      return typeof url === 'string' && url !== '' ? [{ path: name, url, isOfService }] : [];
    });
}

/** The base URL of the tenancy, where there is one. */
export function baseUrl(document: ProfileDocument): ProfileUrl | null {
  const tenancy = tenancyReadSchema.safeParse(document.tenancy).data;
  return tenancy?.enabled === true
    ? { path: 'tenancy.baseUrl', url: tenancy.baseUrl, isOfService: false }
    : null;
}

/** All addresses of a profile: those that its requests go to, and the base URL of its tenancy. */
export function addressesOf(
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
): ProfileUrl[] {
  const base = baseUrl(document);
  return [...requestUrls(definition, document), ...(base === null ? [] : [base])];
}

/**
 * The first origin that a stored secret would newly be sent to, or null. A
 * stored secret goes only where it was entered for: otherwise whoever may edit
 * a profile could have it posted to a server of theirs. The identity provider
 * and the service that is called are told apart: what was entered for one is
 * not for the other, though both stand in one profile. A service that is named
 * for the first time may be where the profile's other requests go.
 * `resolveBefore` is given where variables had other values when it was stored.
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
  const all = requestUrls(definition, stored);
  const knownFor = (isOfService: boolean) => {
    const same = all.filter((url) => url.isOfService === isOfService);
    return new Set((isOfService && same.length === 0 ? all : same).map(originBefore));
  };
  const [ofProvider, ofService] = [knownFor(false), knownFor(true)];
  const added = requestUrls(definition, written).find(
    (url) => !(url.isOfService ? ofService : ofProvider).has(origin(url)),
  );
  if (added !== undefined) return origin(added);
  const [before, after] = [baseUrl(stored), baseUrl(written)];
  if (after === null) return null;
  const destination = origin(after);
  return before !== null && originBefore(before) === destination ? null : destination;
}
