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

/** The member of a profile that a parameter of the token address becomes, or null where it is a parameter as any other. */
export function memberOfParameter(key: string, type: string): string | null {
  if (type !== 'oauth2_password' && !key.startsWith('client_')) return null;
  return Object.hasOwn(memberOf, key) ? (memberOf[key] ?? null) : null;
}

interface Taken {
  readonly text: string;
  /** True where only the address gives it. */
  readonly isOfAddress: boolean;
}

/** Sets a member by its setting, else by what the token address has of it. */
export function takeMember(
  draft: ProfileDraft,
  settings: AuthSettingsReader,
  member: string,
  ofAddress: readonly TokenParameter[],
): Taken {
  const text = settings.text(member) ?? '';
  const given = ofAddress.find(({ key }) => memberOfParameter(key, draft.type) === member);
  if (text === '' && given !== undefined) {
    draft.set(member, given.value, given.source);
    noteMovedSecret(draft, given);
    return { text: given.value, isOfAddress: true };
  }
  draft.set(member, text, settings.source(member));
  if (given !== undefined && given.value !== text) noteNoPlace(draft, given);
  return { text, isOfAddress: false };
}

/** Where an assertion of the client is given, which is no part of a profile: only that there is one. */
function assertionSource(
  settings: AuthSettingsReader,
  ofAddress: readonly TokenParameter[],
): string | undefined {
  const isInBody = settings
    .rows('tokenRequestParams')
    .some(({ key, value, sendAs }) => key === clientAssertion && value !== '' && sendAs !== 'request_header');
  if (isInBody) return settings.source('tokenRequestParams');
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
  const isInBody = secret.isOfAddress || settings.text('client_authentication') === 'body';
  const withSecret = isInBody ? 'client_secret_post' : basicMethodOf(id.text, secret.text);
  const assertion = secret.text === '' ? assertionSource(settings, ofAddress) : undefined;
  if (assertion !== undefined) {
    draft.set('clientAuthentication', 'private_key_jwt', assertion).lacks('clientKey');
    return;
  }
  const method = secret.text === '' ? 'none' : withSecret;
  const isKnown = settings.text('clientId') !== undefined || id.isOfAddress || secret.isOfAddress;
  if (isKnown) draft.set('clientAuthentication', method, settings.source('client_authentication'));
}
