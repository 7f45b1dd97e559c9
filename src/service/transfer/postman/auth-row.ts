import { apiKeyDraft, basicDraft } from '../draft/entered-drafts.ts';
import { hasType } from '../draft/has-type.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import { AuthSettingsReader } from './auth-settings.ts';
import { oauth2Draft } from './oauth2-row.ts';
import type { PostmanAuth } from './postman-auth.ts';
import type { CollectionVariables } from './postman-variables.ts';

const signatureMethods: Readonly<Record<string, string>> = {
  'HMAC-SHA1': 'hmac_sha1',
  'HMAC-SHA256': 'hmac_sha256',
  PLAINTEXT: 'plaintext',
};

function oauth1Draft(name: string, settings: AuthSettingsReader): ProfileDraft | null {
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
  if ((settings.text('privateKey') ?? '') !== '') draft.note(settings.source('privateKey'), 'no_place');
  if (settings.isOn('includeBodyHash')) draft.note(settings.source('includeBodyHash'), 'no_place');
  return draft;
}

function draftOf(name: string, type: string, settings: AuthSettingsReader): ProfileDraft | null {
  const at = (key: string) => settings.source(key);
  // What nobody filled in is exported as an empty text.
  const given = (key: string) => (settings.text(key) === '' ? undefined : settings.text(key));
  if (type === 'oauth2') return oauth2Draft(name, settings);
  if (type === 'oauth1') return oauth1Draft(name, settings);
  if (type === 'basic')
    return basicDraft(name, { name: given('username'), password: given('password') }, at('username'));
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
  const settings = new AuthSettingsReader(auth, values);
  const draft = draftOf(name, auth.type, settings);
  for (const kept of settings.kept) draft?.note(`{{${kept}}}`, 'variable_kept');
  for (const unfit of settings.unfit) draft?.note(`{{${unfit}}}`, 'variable_unfit');
  return draft;
}
