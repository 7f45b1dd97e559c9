import { basicMethodOf } from '../draft/client-secret-method.ts';
import type { ProfileDraft } from '../draft/profile-draft.ts';
import {
  clientAssertion,
  noteMovedSecret,
  noteNoPlace,
  type TokenParameter,
} from '../draft/token-parameters.ts';
import type { AuthSettingsReader } from './auth-settings.ts';

/** Members that have a setting of the same name, by the parameter that stands for them in an address. */
const memberOf: Readonly<Record<string, string>> = {
  client_id: 'clientId',
  client_secret: 'clientSecret',
  username: 'username',
  password: 'password',
};

/** The member of a profile that a parameter of the token address becomes, or null where it is a parameter like the others. */
export function memberOfParameter(key: string, type: string): string | null {
  if (type !== 'oauth2_password' && !key.startsWith('client_')) return null;
  return Object.hasOwn(memberOf, key) ? (memberOf[key] ?? null) : null;
}

interface Taken {
  readonly text: string;
  /** True where no setting gives it, but a parameter of the body or of the address. */
  readonly isBeside: boolean;
}

/** The parameters that Postman sends in the body beside those with a setting of their own. */
function bodyParameters(settings: AuthSettingsReader): TokenParameter[] {
  const source = settings.source('tokenRequestParams');
  return settings
    .rows('tokenRequestParams')
    .filter(({ sendAs }) => sendAs !== 'request_header' && sendAs !== 'request_url')
    .map(({ key, value }) => ({ key, value, source }));
}

/** Sets a member by its setting, else by a parameter of the body or of the token address. */
export function takeMember(
  draft: ProfileDraft,
  settings: AuthSettingsReader,
  member: string,
  ofAddress: readonly TokenParameter[],
): Taken {
  const text = settings.text(member) ?? '';
  const isMember = ({ key }: { readonly key: string }) => memberOfParameter(key, draft.type) === member;
  const inBody = bodyParameters(settings).find((given) => isMember(given) && given.value !== '');
  const inAddress = ofAddress.find(isMember);
  const beside = inBody ?? inAddress;
  if (text === '' && beside !== undefined) {
    draft.set(member, beside.value, beside.source);
    noteMovedSecret(draft, beside);
    if (inAddress !== undefined && inAddress.value !== beside.value) noteNoPlace(draft, inAddress);
    return { text: beside.value, isBeside: true };
  }
  draft.set(member, text, settings.source(member));
  if (inAddress !== undefined && inAddress.value !== text) noteNoPlace(draft, inAddress);
  return { text, isBeside: false };
}

/** Where an assertion of the client is given, which is no part of a profile: only that there is one. */
function assertionSource(
  settings: AuthSettingsReader,
  ofAddress: readonly TokenParameter[],
): string | undefined {
  const isGiven = settings
    .rows('tokenRequestParams')
    .some(({ key, value, sendAs }) => key === clientAssertion && value !== '' && sendAs !== 'request_header');
  if (isGiven) return settings.source('tokenRequestParams');
  return ofAddress.find(({ key, value }) => key === clientAssertion && value !== '')?.source;
}

/**
 * Sets the client, and how it proves who it is. What only the address gives goes into the body. The key that signed an
 * assertion is not in the text.
 */
export function setOAuth2Client(
  draft: ProfileDraft,
  settings: AuthSettingsReader,
  ofAddress: readonly TokenParameter[],
): void {
  const id = takeMember(draft, settings, 'clientId', ofAddress);
  const secret = takeMember(draft, settings, 'clientSecret', ofAddress);
  const isInBody = secret.isBeside || settings.text('client_authentication') === 'body';
  const withSecret = isInBody ? 'client_secret_post' : basicMethodOf(id.text, secret.text);
  const assertion = secret.text === '' ? assertionSource(settings, ofAddress) : undefined;
  if (assertion !== undefined) {
    draft.set('clientAuthentication', 'private_key_jwt', assertion).lacks('clientKey');
    return;
  }
  const method = secret.text === '' ? 'none' : withSecret;
  const isKnown = settings.text('clientId') !== undefined || id.isBeside || secret.isBeside;
  if (isKnown) draft.set('clientAuthentication', method, settings.source('client_authentication'));
}
