import { ProfileDraft } from './profile-draft.ts';

/** Where a key goes in a call. */
export interface KeyPlace {
  readonly fieldType: 'header' | 'query_string' | 'payload';
  readonly fieldKey: string;
  /** What stands before the key, such as `Bearer `. */
  readonly prefix?: string;
  /** What is asked for, in the form of the test. */
  readonly title?: string;
  /** What it has to look like, where that is not plain. */
  readonly hint?: string;
}

function passwordField(title: string, fieldKey: string, value: string | undefined, hint = '') {
  const start = value === undefined || value === '' ? {} : { secure: true, fieldValue: value };
  return { title, fieldKey, fieldType: 'password', ...(hint !== '' && { hint }), ...start };
}

/** A profile whose calls carry one key. The key, where it is known, is what its form field starts with. */
export function apiKeyDraft(
  name: string,
  { fieldType, fieldKey, prefix = '', title = 'API Key', hint }: KeyPlace,
  key: string | undefined,
  source: string,
): ProfileDraft {
  return new ProfileDraft('api_key', name)
    .add('formFields', passwordField(title, 'key', key, hint), source)
    .add('authorizationFields', { fieldType, fieldKey, fieldValue: `${prefix}{{key}}` }, source);
}

/** One that is given as empty is sent so, and need not be entered. */
function optional(given: string | undefined) {
  return given === '' ? { mandatory: false } : {};
}

/** A profile whose calls carry user name and password (RFC 7617). */
export function basicDraft(
  name: string,
  user: { readonly name?: string | undefined; readonly password?: string | undefined },
  source: string,
): ProfileDraft {
  const start = user.name === undefined || user.name === '' ? {} : { fieldValue: user.name };
  return new ProfileDraft('basic', name)
    .add(
      'formFields',
      { title: 'User Name', fieldKey: 'username', fieldType: 'textbox', ...optional(user.name), ...start },
      source,
    )
    .add(
      'formFields',
      { ...passwordField('Password', 'password', user.password), ...optional(user.password) },
      source,
    );
}
