import { isFrontChannelParameter, mayRepeat } from '#contract/keys.ts';
import type { ProfileDraft } from '../draft/profile-draft.ts';
import { isSecretParameter, sendsSecret } from '../draft/secret-parameter.ts';
import { addTokenParameter, noteNoPlace, type TokenParameter } from '../draft/token-parameters.ts';
import type { AuthSettingsReader } from './auth-settings.ts';

/** The values that the scope list sends, by their keys. A collection may have any number of them. */
class Sent {
  readonly #values = new Map<string, Set<unknown>>();

  constructor(draft: ProfileDraft) {
    for (const { key, value } of draft.rows('scope')) if (typeof key === 'string') this.add(key, value);
  }

  add(key: string, value: unknown): void {
    const values = this.#values.get(key) ?? new Set();
    this.#values.set(key, values.add(value));
  }

  /** True where something is sent under the key, whatever its value. */
  hasKey(key: string): boolean {
    return this.#values.has(key);
  }

  has(key: string, value: string): boolean {
    return this.#values.get(key)?.has(value) === true;
  }
}

/** What the profile sends by itself under the names of the protocol. */
function sentByItself(draft: ProfileDraft): ReadonlyMap<string, string> {
  return new Map([
    ['grant_type', draft.type.replace('oauth2_', '')],
    ['client_id', draft.text('clientId')],
    ['client_secret', draft.text('clientSecret')],
  ]);
}

function addTokenParameters(draft: ProfileDraft, settings: AuthSettingsReader): void {
  for (const key of ['scope', 'audience', 'resource'])
    for (const value of settings.texts(key))
      addTokenParameter(draft, { key, value, source: settings.source(key) });
  const source = settings.source('tokenRequestParams');
  const own = sentByItself(draft);
  for (const { key, value, sendAs } of settings.rows('tokenRequestParams')) {
    const secure = isSecretParameter(key, value) ? { secure: true } : {};
    if (sendAs === 'request_header') draft.add('tokenRequestHeaders', { key, value, ...secure }, source);
    else if (own.has(key) && value !== '' && own.get(key) !== value)
      noteNoPlace(draft, { key, value, source });
    else addTokenParameter(draft, { key, value, source, wasInAddress: sendAs === 'request_url' });
  }
}

/** What stood in the address, but for what the body has already. */
function addOfAddress(draft: ProfileDraft, ofAddress: readonly TokenParameter[]): void {
  const sent = new Sent(draft);
  for (const parameter of ofAddress) {
    const { key, value } = parameter;
    if (!sent.hasKey(key)) addTokenParameter(draft, parameter);
    else if (!sent.has(key, value)) noteNoPlace(draft, parameter);
    sent.add(key, value);
  }
}

/** Parameters of the sign-in page's address. The scope list is sent there too, so what it has is not sent twice. */
function addSignInParameters(draft: ProfileDraft, settings: AuthSettingsReader): void {
  const source = settings.source('authRequestParams');
  const sent = new Sent(draft);
  for (const { key, value } of settings.rows('authRequestParams')) {
    if (sent.has(key, value)) continue;
    const isSentOnce = sent.hasKey(key) && !mayRepeat(key);
    if (isSentOnce || isFrontChannelParameter(key) || sendsSecret(key, value))
      noteNoPlace(draft, { key, value, source });
    else draft.add('additionalFields', { key, value }, source);
  }
}

/** Adds the parameters that Postman sends beside those with a setting of their own; `ofAddress` stood in the token URL. */
export function addParameters(
  draft: ProfileDraft,
  settings: AuthSettingsReader,
  ofAddress: readonly TokenParameter[],
): void {
  addTokenParameters(draft, settings);
  addOfAddress(draft, ofAddress);
  if (draft.type === 'oauth2_authorization_code') addSignInParameters(draft, settings);
  if (settings.rows('refreshRequestParams').length > 0)
    draft.note(settings.source('refreshRequestParams'), 'no_place');
}
