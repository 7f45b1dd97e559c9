import { takeSecrets } from '../draft/address-secrets.ts';
import { sendsSecret } from '../draft/secret-parameter.ts';
import { isNoAddressPart } from '../draft/token-parameters.ts';
import { hasType } from '../draft/has-type.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';

/** The types of the flows, by their names in OpenAPI 3 and in Swagger 2. */
const typeOfFlow: Readonly<Record<string, string>> = {
  clientCredentials: 'oauth2_client_credentials',
  application: 'oauth2_client_credentials',
  authorizationCode: 'oauth2_authorization_code',
  accessCode: 'oauth2_authorization_code',
  password: 'oauth2_password',
};

/** An address as the profile needs it: whole. Null where it is relative and nothing says to what. */
function wholeAddress(address: unknown, server: string | null): string | null {
  if (typeof address !== 'string' || address === '') return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return address;
  return server !== null && URL.canParse(address, server) ? new URL(address, server).href : null;
}

function setAddress(
  draft: ProfileDraft,
  member: string,
  address: unknown,
  server: string | null,
  source: string,
): void {
  const whole = wholeAddress(address, server);
  if (whole === null) {
    if (typeof address === 'string') draft.note(source, 'address_incomplete');
    return;
  }
  // Where a user signs in, a variable that stands for a secret would be seen too.
  const parsed = takeSecrets(whole, member === 'authorizationUrl' ? sendsSecret : isNoAddressPart);
  draft.set(member, parsed.address, source);
  if (parsed.hadUser) draft.note(`${source} user:password@`, 'no_place');
  for (const { key } of parsed.taken) if (key !== 'grant_type') draft.note(`${source} ${key}`, 'no_place');
}

/** The profile of a flow of OAuth 2, or null where no type is of it: the implicit flow has no place on a server. */
export function flowDraft(
  name: string,
  flow: string,
  settings: unknown,
  server: string | null,
  source: string,
): ProfileDraft | null {
  const type = Object.hasOwn(typeOfFlow, flow) ? typeOfFlow[flow] : undefined;
  if (type === undefined || !hasType(type) || !isJsonObject(settings)) return null;
  const draft = new ProfileDraft(type, name);
  setAddress(draft, 'tokenRequestUrl', settings.tokenUrl, server, `${source}.tokenUrl`);
  setAddress(draft, 'refreshTokenUrl', settings.refreshUrl, server, `${source}.refreshUrl`);
  if (type === 'oauth2_authorization_code')
    setAddress(draft, 'authorizationUrl', settings.authorizationUrl, server, `${source}.authorizationUrl`);
  const scopes = isJsonObject(settings.scopes) ? Object.keys(settings.scopes) : [];
  for (const scope of scopes.slice(0, 50))
    draft.add('scope', { key: 'scope', value: scope }, `${source}.scopes`);
  if (scopes.length > 50) draft.note(`${source}.scopes`, 'value_unsupported');
  return draft;
}
