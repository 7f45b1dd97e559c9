import { sensitiveKind } from '../../evidence/secrets/sensitive-name.ts';
import { basicMethodOf } from '../draft/client-secret-method.ts';
import { apiKeyDraft, basicDraft } from '../draft/entered-drafts.ts';
import { hasType } from '../draft/has-type.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import { addTokenParameter } from '../draft/token-parameters.ts';
import { takeSecrets } from './address-secrets.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import type { PostmanAuth } from './postman-auth.ts';
import { resolveVariables, type CollectionVariables } from './postman-variables.ts';

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

const signatureMethods: Readonly<Record<string, string>> = {
  'HMAC-SHA1': 'hmac_sha1',
  'HMAC-SHA256': 'hmac_sha256',
  PLAINTEXT: 'plaintext',
};

/** Reads the settings of one block, and notes what their variables become. */
class Settings {
  readonly #auth: PostmanAuth;
  readonly #values: CollectionVariables;
  readonly kept = new Set<string>();
  readonly unfit = new Set<string>();

  constructor(auth: PostmanAuth, values: CollectionVariables) {
    this.#auth = auth;
    this.#values = values;
  }

  resolve(value: unknown): string | undefined {
    if (typeof value !== 'string') return undefined;
    const { text, kept, unfit } = resolveVariables(value, this.#values);
    for (const name of kept) this.kept.add(name);
    for (const name of unfit) this.unfit.add(name);
    return text.trim();
  }

  text(name: string): string | undefined {
    return this.resolve(this.#auth.settings.get(name));
  }

  source(name: string): string {
    return `auth.${this.#auth.type}.${name}`;
  }

  /** Rows of a list of parameters that are switched on. */
  rows(name: string): { readonly key: string; readonly value: string; readonly sendAs: unknown }[] {
    const list = this.#auth.settings.get(name);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown) => {
      if (!isJsonObject(item) || item.enabled === false) return [];
      const key = this.resolve(item.key);
      return key === undefined || key === ''
        ? []
        : [{ key, value: this.resolve(item.value) ?? '', sendAs: item.send_as }];
    });
  }

  names(): readonly string[] {
    return [...this.#auth.settings.keys()];
  }
}

/** An address without its secrets: those of the token request are parameters of it, others have no place. */
function setAddress(draft: ProfileDraft, settings: Settings, member: string, setting: string): void {
  const given = settings.text(setting);
  if (given === undefined) return;
  const { address, secrets } = takeSecrets(given);
  draft.set(member, address, settings.source(setting));
  for (const { key, value } of secrets)
    if (member !== 'tokenRequestUrl') draft.note(settings.source(setting), 'no_place');
    else if (key !== 'client_secret') addTokenParameter(draft, key, value, settings.source(setting));
    else draft.set('clientSecret', value, settings.source(setting));
}

function setOAuth2Client(draft: ProfileDraft, settings: Settings): void {
  const [id, secret] = [settings.text('clientId'), settings.text('clientSecret')];
  draft
    .set('clientId', id, settings.source('clientId'))
    .set('clientSecret', secret, settings.source('clientSecret'));
  const inBody = settings.text('client_authentication') === 'body';
  const method =
    secret === undefined || secret === ''
      ? 'none'
      : inBody
        ? 'client_secret_post'
        : basicMethodOf(id ?? '', secret);
  if (id !== undefined) draft.set('clientAuthentication', method, settings.source('client_authentication'));
}

/** Parameters of the requests that Postman sends beside those with a setting of their own. */
function addParameters(draft: ProfileDraft, settings: Settings, type: string): void {
  for (const name of ['scope', 'audience', 'resource'])
    addTokenParameter(draft, name, settings.text(name) ?? '', settings.source(name));
  for (const { key, value, sendAs } of settings.rows('tokenRequestParams')) {
    const source = settings.source('tokenRequestParams');
    const secure = sensitiveKind(key) !== null ? { secure: true } : {};
    if (sendAs === 'request_header') draft.add('tokenRequestHeaders', { key, value, ...secure }, source);
    else addTokenParameter(draft, key, value, source);
  }
  for (const { key, value } of settings.rows('authRequestParams'))
    if (type === 'oauth2_authorization_code')
      draft.add('additionalFields', { key, value }, settings.source('authRequestParams'));
  if (settings.rows('refreshRequestParams').length > 0)
    draft.note(settings.source('refreshRequestParams'), 'no_place');
}

function oauth2Draft(name: string, settings: Settings): ProfileDraft | null {
  const grant = settings.text('grant_type') ?? 'authorization_code';
  const type = Object.hasOwn(typeOfGrant, grant) ? typeOfGrant[grant] : undefined;
  if (type === undefined || !hasType(type)) return null;
  const draft = new ProfileDraft(type, name);
  setAddress(draft, settings, 'tokenRequestUrl', 'accessTokenUrl');
  setAddress(draft, settings, 'refreshTokenUrl', 'refreshTokenUrl');
  if (type === 'oauth2_authorization_code') setAddress(draft, settings, 'authorizationUrl', 'authUrl');
  if (type === 'oauth2_password')
    for (const member of ['username', 'password'])
      draft.set(member, settings.text(member), settings.source(member));
  setOAuth2Client(draft, settings);
  addParameters(draft, settings, type);
  const prefix = settings.text('headerPrefix') ?? 'Bearer';
  const field =
    settings.text('addTokenTo') === 'queryParams'
      ? { fieldType: 'query_string', fieldKey: 'access_token', fieldValue: '{{accessToken}}' }
      : { fieldType: 'header', fieldKey: 'Authorization', fieldValue: `${prefix} {{accessToken}}`.trim() };
  draft.add('authorizationFields', field, settings.source('addTokenTo'));
  if ((settings.text('accessToken') ?? '') !== '')
    draft.note(settings.source('accessToken'), 'live_token_left_out');
  for (const unknown of settings.names())
    if (!aboutPostman.has(unknown)) draft.note(settings.source(unknown), 'no_place');
  return draft;
}

function oauth1Draft(name: string, settings: Settings): ProfileDraft | null {
  if (!hasType('oauth1')) return null;
  const draft = new ProfileDraft('oauth1', name);
  draft.set('consumerKey', settings.text('consumerKey'), settings.source('consumerKey'));
  draft.set('consumerSecret', settings.text('consumerSecret'), settings.source('consumerSecret'));
  draft.set('realm', settings.text('realm'), settings.source('realm'));
  const method = settings.text('signatureMethod') ?? 'HMAC-SHA1';
  const known = Object.hasOwn(signatureMethods, method) ? signatureMethods[method] : undefined;
  if (known === undefined) draft.note(settings.source('signatureMethod'), 'value_unsupported');
  draft.set('signatureMethod', known, settings.source('signatureMethod'));
  for (const token of ['token', 'tokenSecret'])
    if ((settings.text(token) ?? '') !== '') draft.note(settings.source(token), 'live_token_left_out');
  return draft;
}

function draftOf(name: string, type: string, settings: Settings): ProfileDraft | null {
  const at = (key: string) => settings.source(key);
  if (type === 'oauth2') return oauth2Draft(name, settings);
  if (type === 'oauth1') return oauth1Draft(name, settings);
  if (type === 'basic')
    return basicDraft(
      name,
      { name: settings.text('username'), password: settings.text('password') },
      at('username'),
    );
  if (type === 'bearer')
    return apiKeyDraft(
      name,
      { fieldType: 'header', fieldKey: 'Authorization', prefix: 'Bearer ', title: 'Token' },
      settings.text('token'),
      at('token'),
    );
  if (type !== 'apikey') return null;
  const fieldType = settings.text('in') === 'query' ? 'query_string' : 'header';
  return apiKeyDraft(
    name,
    { fieldType, fieldKey: settings.text('key') ?? '' },
    settings.text('value'),
    at('value'),
  );
}

/** The profile of an auth block, or null where there is no type for it. */
export function authDraft(name: string, auth: PostmanAuth, values: CollectionVariables): ProfileDraft | null {
  const settings = new Settings(auth, values);
  const draft = draftOf(name, auth.type, settings);
  for (const kept of settings.kept) draft?.note(`{{${kept}}}`, 'variable_kept');
  for (const unfit of settings.unfit) draft?.note(`{{${unfit}}}`, 'variable_unfit');
  return draft;
}
