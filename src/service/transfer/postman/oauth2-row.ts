import { takeSecrets } from '../draft/address-secrets.ts';
import { hasType, signsInUser } from '../draft/has-type.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import { isSecretParameter, sendsSecret } from '../draft/secret-parameter.ts';
import {
  isLiveParameter,
  noteCallback,
  noteNoPlace,
  type TokenParameter,
} from '../draft/token-parameters.ts';
import type { AuthSettingsReader } from './auth-settings.ts';
import { memberOfParameter, setOAuth2Client, takeMember } from './oauth2-client.ts';
import { addParameters } from './oauth2-parameters.ts';

const typeOfGrant: Readonly<Record<string, string>> = {
  client_credentials: 'oauth2_client_credentials',
  password_credentials: 'oauth2_password',
  authorization_code: 'oauth2_authorization_code',
  authorization_code_with_pkce: 'oauth2_authorization_code',
};

/** Settings that name a token or how Postman shows things, and say nothing of how to sign in. */
const aboutPostman = new Set(
  'accessToken refreshToken tokenType tokenName token_type useBrowser challengeAlgorithm code_verifier redirect_uri state addTokenTo headerPrefix grant_type client_authentication accessTokenUrl authUrl refreshTokenUrl clientId clientSecret scope username password audience resource tokenRequestParams authRequestParams refreshRequestParams'.split(
    ' ',
  ),
);

/** Sets an address without what must not stand in it, and returns that. */
function setAddress(
  draft: ProfileDraft,
  settings: AuthSettingsReader,
  [member, setting]: readonly [member: string, setting: string],
  isTaken?: (key: string, value: string) => boolean,
): TokenParameter[] {
  const { address, taken, hadUser } = takeSecrets(settings.text(setting) ?? '', isTaken);
  const source = settings.source(setting);
  draft.set(member, address, source);
  if (hadUser) draft.note(`${source} user:password@`, 'no_place');
  return taken.map(({ key, value }) => ({ key, value, source, wasInAddress: true }));
}

/** Sets the address of the token request, and returns what of its query has its place elsewhere. */
function setTokenAddress(draft: ProfileDraft, settings: AuthSettingsReader): TokenParameter[] {
  const isTaken = (key: string, value: string) => {
    if (value === '') return false;
    // Postman sends it beside the setting, and so it is sent further on.
    if (key === 'client_id' && (settings.text('clientId') ?? '') !== '') return false;
    const isElsewhere =
      isLiveParameter(key) || key === 'client_assertion_type' || memberOfParameter(key, draft.type) !== null;
    return isElsewhere || isSecretParameter(key, value);
  };
  return setAddress(draft, settings, ['tokenRequestUrl', 'accessTokenUrl'], isTaken);
}

/** The profile of a block of OAuth 2, or null where no type is of its grant. */
export function oauth2Draft(name: string, settings: AuthSettingsReader): ProfileDraft | null {
  const grant = settings.text('grant_type') ?? 'authorization_code';
  const type = Object.hasOwn(typeOfGrant, grant) ? typeOfGrant[grant] : undefined;
  if (type === undefined || !hasType(type)) return null;
  const draft = new ProfileDraft(type, name);
  const ofAddress = setTokenAddress(draft, settings);
  const others = [setAddress(draft, settings, ['refreshTokenUrl', 'refreshTokenUrl'])];
  if (type === 'oauth2_authorization_code')
    others.push(setAddress(draft, settings, ['authorizationUrl', 'authUrl'], sendsSecret));
  if (signsInUser(type) && (settings.text('redirect_uri') ?? '') !== '')
    noteCallback(draft, settings.source('redirect_uri'));
  for (const parameter of others.flat()) noteNoPlace(draft, parameter);
  if (type === 'oauth2_password')
    for (const member of ['username', 'password']) takeMember(draft, settings, member, ofAddress);
  setOAuth2Client(draft, settings, ofAddress);
  addParameters(
    draft,
    settings,
    ofAddress.filter(({ key }) => memberOfParameter(key, type) === null),
  );
  const prefix = settings.text('headerPrefix') ?? 'Bearer';
  const field =
    settings.text('addTokenTo') === 'queryParams'
      ? { fieldType: 'query_string', fieldKey: 'access_token', fieldValue: '{{accessToken}}' }
      : { fieldType: 'header', fieldKey: 'Authorization', fieldValue: `${prefix} {{accessToken}}`.trim() };
  draft.add('authorizationFields', field, settings.source('addTokenTo'));
  for (const live of ['accessToken', 'refreshToken'])
    if ((settings.text(live) ?? '') !== '') draft.note(settings.source(live), 'live_token_left_out');
  for (const unknown of settings.names())
    if (!aboutPostman.has(unknown)) draft.note(settings.source(unknown), 'no_place');
  return draft;
}
