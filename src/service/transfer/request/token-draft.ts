import { hasType } from '../draft/has-type.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import { isSecretParameter } from '../draft/secret-parameter.ts';
import {
  addTokenParameter,
  isNoAddressPart,
  noteMovedSecret,
  noteNoPlace,
  type TokenParameter,
} from '../draft/token-parameters.ts';
import { plainAddress, type RequestAddress } from './request-address.ts';
import type { SentRequest, Given } from './sent-request.ts';
import { basicUserOf } from './basic-header.ts';
import { setClient } from './token-client.ts';
import { isUsualHeader } from './usual-headers.ts';

/** Which type a grant is of. */
const typeOfGrant: Readonly<Record<string, string>> = {
  client_credentials: 'oauth2_client_credentials',
  password: 'oauth2_password',
  authorization_code: 'oauth2_authorization_code',
  refresh_token: 'oauth2_authorization_code',
};

/** The type of a grant. One that only a provider knows is asked for as client credentials, under its name. */
function typeOf(grant: string): { readonly type: string; readonly grantType: string } | null {
  const type = Object.hasOwn(typeOfGrant, grant) ? typeOfGrant[grant] : undefined;
  if (type !== undefined) return { type, grantType: '' };
  // Grants of extensions (RFC 6749 4.5) trade something else in for the token.
  return grant.includes(':') ? null : { type: 'oauth2_client_credentials', grantType: grant };
}

/** User name and password of the grant for them (RFC 6749 4.3.2) have members of their own. */
const ownMembers: readonly string[] = ['username', 'password'];

/** What tells the grants apart where none is named, which some providers do without. */
const grantOfParameter: readonly (readonly [string, string])[] = [
  ['device_code', 'urn:ietf:params:oauth:grant-type:device_code'],
  ['assertion', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
  ['code', 'authorization_code'],
  ['refresh_token', 'refresh_token'],
  ['password', 'password'],
  ['client_secret', 'client_credentials'],
];

/** The grant that a request asks for, where it is a token request (RFC 6749 4), or sends a client and its secret as one does. */
export function grantOf({ body, query }: SentRequest): string | null {
  const named = [...body, ...query].find(({ key }) => key === 'grant_type');
  if (named !== undefined) return named.value;
  const given = new Set(body.map(({ key }) => key));
  if (!given.has('client_id') || !given.has('client_secret')) return null;
  return grantOfParameter.find(([key]) => given.has(key))?.[1] ?? null;
}

interface AskedFor {
  /** What stays in the query of the address. */
  readonly address: readonly Given[];
  readonly parameters: readonly TokenParameter[];
  /** What stands in the query and, with another value, in the body, which counts. */
  readonly outdone: readonly TokenParameter[];
}

/** Tells apart what a token request asks for and what belongs to its address. */
function askedFor({ body, query }: SentRequest, isOwn: (key: string) => boolean, isGet: boolean): AskedFor {
  // Beside a body the query is part of the address, but for what has its place elsewhere.
  const isOfAddress = ({ key, value }: Given) =>
    body.length > 0 && !isNoAddressPart(key, value) && !isOwn(key);
  const inBody = new Map(body.map(({ key, value }) => [key, value]));
  const others = query.filter((given) => !isOfAddress(given));
  return {
    address: query.filter(isOfAddress),
    parameters: [
      ...body,
      ...others.filter(({ key }) => !inBody.has(key)).map((given) => ({ ...given, wasInAddress: !isGet })),
    ],
    outdone: others.filter(({ key, value }) => inBody.has(key) && inBody.get(key) !== value),
  };
}

/** Takes the headers over that a request does not have by itself, nor a browser adds to it. */
export function addTokenHeaders(draft: ProfileDraft, { headers }: SentRequest): void {
  for (const header of headers) {
    const { key, value, source } = header;
    const name = key.toLowerCase();
    if (name === 'cookie') draft.note(source, 'live_token_left_out');
    if (name === 'authorization' && basicUserOf([header]) === null) draft.note(source, 'value_unsupported');
    // Some providers give tokens to a page's client only where its origin is named.
    const isUsual = name === 'authorization' || (isUsualHeader(name) && name !== 'origin');
    if (isUsual || value === '') continue;
    draft.add(
      'tokenRequestHeaders',
      { key, value, ...(isSecretParameter(key, value) && { secure: true }) },
      source,
    );
  }
}

/** The profile of a token request, or null where no type is of its grant. */
export function tokenDraft(
  request: SentRequest,
  address: RequestAddress,
  grant: string,
): ProfileDraft | null {
  const found = typeOf(grant);
  if (found === null || !hasType(found.type)) return null;
  const { type, grantType } = found;
  const draft = new ProfileDraft(type, address.name);
  const isGet = request.body.length === 0 && (request.method?.name ?? 'GET') === 'GET';
  const isOwn = (key: string) => type === 'oauth2_password' && ownMembers.includes(key);
  const { address: ofAddress, parameters, outdone } = askedFor(request, isOwn, isGet);
  draft.set('identityProviderName', address.name, 'URL');
  draft.set('tokenRequestUrl', plainAddress(address, ofAddress), 'URL');
  setClient(draft, request, parameters);
  draft.set('grantType', grantType, 'grant_type');
  for (const parameter of parameters)
    if (isOwn(parameter.key)) {
      draft.set(parameter.key, parameter.value, parameter.source);
      noteMovedSecret(draft, parameter);
    } else addTokenParameter(draft, parameter);
  for (const parameter of outdone) noteNoPlace(draft, parameter);
  addTokenHeaders(draft, request);
  if (request.otherScheme !== null) draft.note(request.otherScheme, 'type_unsupported');
  for (const { key, source } of request.unread) draft.note(`${source} ${key}`, 'value_unsupported');
  if (request.isJson) draft.set('tokenRequestBody', 'json', 'JSON');
  if (isGet) draft.set('tokenRequestMethod', 'GET', 'GET');
  return draft;
}
