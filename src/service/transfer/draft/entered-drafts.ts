import { ProfileDraft } from './profile-draft.ts';

/** Where a key goes in a call. */
export interface KeyPlace {
  readonly fieldType: 'header' | 'query_string' | 'payload';
  readonly fieldKey: string;
  /** What stands before the key, such as `Bearer `. */
  readonly prefix?: string;
  /** What is asked for, in the form of the test. */
  readonly title?: string;
}

function passwordField(title: string, fieldKey: string, value: string | undefined) {
  const start = value === undefined || value === '' ? {} : { secure: true, fieldValue: value };
  return { title, fieldKey, fieldType: 'password', ...start };
}

/** A profile whose calls carry one key. The key, where it is known, is what its form field starts with. */
export function apiKeyDraft(
  name: string,
  { fieldType, fieldKey, prefix = '', title = 'API Key' }: KeyPlace,
  key: string | undefined,
  source: string,
): ProfileDraft {
  return new ProfileDraft('api_key', name)
    .add('formFields', passwordField(title, 'key', key), source)
    .add('authorizationFields', { fieldType, fieldKey, fieldValue: `${prefix}{{key}}` }, source);
}

/** A profile whose calls carry user name and password (RFC 7617). */
export function basicDraft(
  name: string,
  user: { readonly name?: string | undefined; readonly password?: string | undefined },
  source: string,
): ProfileDraft {
  const start = user.name === undefined || user.name === '' ? {} : { fieldValue: user.name };
  return new ProfileDraft('basic', name)
    .add('formFields', { title: 'User Name', fieldKey: 'username', fieldType: 'textbox', ...start }, source)
    .add('formFields', passwordField('Password', 'password', user.password), source);
}
