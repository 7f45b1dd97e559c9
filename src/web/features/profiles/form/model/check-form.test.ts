import { describe, expect, it } from 'vitest';
import { clientCredentials, filledValues, savedProfile } from '../../../../testing/profile-form.ts';
import { blankFieldRow, blankPair, blankValues } from './blank-values.ts';
import { checkForm } from './check-form.ts';
import { controlPaths } from './control-paths.ts';
import { formPathOf } from './form-paths.ts';
import { formToWrite } from './form-to-write.ts';
import type { ProfileFormValues } from './form-values.ts';
import { profileToForm } from './profile-to-form.ts';

const list = 'authorizationFields';

function errorsOf(values: ProfileFormValues): Record<string, string> {
  return Object.fromEntries(
    checkForm(values, clientCredentials).errors.map(({ path, error }) => [path, error.message]),
  );
}

function withTexts(texts: Record<string, string>): ProfileFormValues {
  const filled = filledValues();
  return { ...filled, texts: { ...filled.texts, ...texts } };
}

describe('a form that can be saved', () => {
  it.each([
    ['filled', filledValues()],
    ['saved', profileToForm(savedProfile())],
  ])('has no errors when %s', (_, values) => {
    const checked = checkForm(values, clientCredentials);
    expect(checked.errors).toEqual([]);
    expect(checked.profile?.name).toBe('Hotel Bookings');
  });
});

describe('errors stand at the control concerned', () => {
  it('names all that a blank form lacks', () => {
    expect(errorsOf(blankValues(clientCredentials))).toEqual({
      'texts.name': 'Enter a name.',
      'texts.clientId': 'Enter the client ID.',
      'secrets.clientSecret.text': 'Enter the client secret.',
      'texts.tokenRequestUrl': 'Enter a full URL that starts with https://',
    });
  });

  it('needs no secret for a public client', () => {
    const values = withTexts({ clientAuthentication: 'none' });
    expect(
      errorsOf({
        ...values,
        secrets: { clientSecret: { text: '', stored: 'none', stamp: '', isRemoved: false } },
      }),
    ).toEqual({});
  });

  it('needs a key that signs, and looks at it', () => {
    const values = withTexts({ clientAuthentication: 'private_key_jwt' });
    const withKey = (text: string) => ({
      ...values,
      secrets: { clientKey: { text, stored: 'none', stamp: '', isRemoved: false } as const },
    });
    expect(errorsOf(withKey(''))).toEqual({ 'secrets.clientKey.text': 'Enter the private key.' });
    expect(errorsOf(withKey('-----BEGIN PUBLIC KEY-----MFkw-----END PUBLIC KEY-----'))).toEqual({
      'secrets.clientKey.text': 'This is a public key. Paste the private key that belongs to it.',
    });
  });

  it('needs a secret again where the stored one is to be removed', () => {
    const saved = profileToForm(savedProfile());
    const secret = { text: '', stored: 'readable', stamp: 'a', isRemoved: true } as const;
    expect(errorsOf({ ...saved, secrets: { clientSecret: secret } })).toEqual({
      'secrets.clientSecret.text': 'Enter the client secret.',
    });
  });

  it('needs {tenant} in the base URL of a tenancy', () => {
    const values = { ...filledValues(), tenancy: { enabled: 'yes', baseUrl: 'https://a.example' } } as const;
    expect(errorsOf(values)).toEqual({ 'tenancy.baseUrl': 'Add {tenant} to the Base URL.' });
  });

  it('counts rows as they stand in the form, blank ones included', () => {
    const filled = filledValues();
    const scope = [blankPair, { ...blankPair, key: 'client_id', value: 'x' }, { ...blankPair, key: 'scope' }];
    expect(errorsOf({ ...filled, pairs: { ...filled.pairs, scope } })).toEqual({
      'pairs.scope.1.key': 'client_id is set by the protocol and cannot be used as a key.',
      'pairs.scope.2.value': 'Enter a value, or remove this row.',
    });
  });

  it('wants a key where only a value was typed', () => {
    const filled = filledValues();
    const scope = [{ ...blankPair, value: 'read' }];
    expect(errorsOf({ ...filled, pairs: { ...filled.pairs, scope } })).toEqual({
      'pairs.scope.0.key': 'Enter a key, or remove this row.',
    });
  });

  it('wants a value for a secure row that is new or no longer secure', () => {
    const saved = profileToForm(savedProfile());
    const [first, second] = saved.pairs.scope ?? [];
    const scope = [
      { ...(first ?? blankPair), secure: true, value: '' },
      { ...(second ?? blankPair), secure: false },
    ];
    expect(Object.keys(errorsOf({ ...saved, pairs: { ...saved.pairs, scope } }))).toEqual([
      'pairs.scope.0.value',
      'pairs.scope.1.value',
    ]);
  });
});

describe('the inline editor', () => {
  it('has its errors at its own controls, once', () => {
    const editor = { list, index: 1, row: { ...blankFieldRow, fieldValue: '2026-10-01' } };
    expect(errorsOf({ ...filledValues(), editor })).toEqual({ 'editor.row.fieldKey': 'Enter a field key.' });
  });

  it('is told of a key that is in the list already', () => {
    const editor = { list, index: 1, row: { ...blankFieldRow, fieldKey: 'authorization' } };
    expect(errorsOf({ ...filledValues(), editor })).toEqual({
      'editor.row.fieldKey': 'Header authorization is already in the list.',
    });
  });

  it('is told so too where the other row comes later', () => {
    const filled = filledValues();
    const [bearer] = filled.fieldLists[list] ?? [];
    const rows = [{ ...blankFieldRow, fieldKey: 'X-Key' }, bearer ?? blankFieldRow];
    const editor = { list, index: 0, row: { ...blankFieldRow, fieldKey: 'Authorization' } };
    expect(Object.keys(errorsOf({ ...filled, fieldLists: { [list]: rows }, editor }))).toEqual([
      'editor.row.fieldKey',
    ]);
  });

  it('wants a value for a secure field', () => {
    const editor = { list, index: 1, row: { ...blankFieldRow, fieldKey: 'X-Key', secure: true } };
    expect(errorsOf({ ...filledValues(), editor })).toEqual({
      'editor.row.fieldValue': 'Enter a value, or remove this row.',
    });
  });
});

describe('paths as the server states them', () => {
  const saved = profileToForm(savedProfile());
  const scope = [blankPair, ...(saved.pairs.scope ?? [])];
  const values = { ...saved, pairs: { ...saved.pairs, scope } };
  const pathOf = (path: string, given: ProfileFormValues = values) =>
    formPathOf(path, clientCredentials, formToWrite(given, clientCredentials), given);

  it.each([
    ['name', 'texts.name'],
    ['clientSecret', 'secrets.clientSecret.text'],
    ['tenancy.baseUrl', 'tenancy.baseUrl'],
    ['tenancy', 'tenancy.enabled'],
    ['scope', 'pairs.scope'],
    ['scope.0.value', 'pairs.scope.1.value'],
    ['scope.1.key', 'pairs.scope.2.key'],
    ['scope.scope-2', 'pairs.scope.2.value'],
    ['scope.9.value', 'pairs.scope'],
    ['tokenRequestHeaders.0', 'pairs.tokenRequestHeaders.0.value'],
    ['authorizationFields.1.fieldKey', 'fieldLists.authorizationFields.1.fieldKey'],
    ['authorizationFields.field-2', 'fieldLists.authorizationFields.1.fieldValue'],
    ['nothing.of.the.kind', null],
  ])('finds %s at %s', (path, expected) => {
    expect(pathOf(path)).toBe(expected);
  });

  it('finds the row that is being edited in the editor', () => {
    const row = saved.fieldLists[list]?.[1] ?? blankFieldRow;
    const editing = { ...values, editor: { list, index: 1, row } };
    expect(pathOf('authorizationFields.1.fieldKey', editing)).toBe('editor.row.fieldKey');
    expect(pathOf('authorizationFields.field-2', editing)).toBe('editor.row.fieldValue');
    expect(pathOf('authorizationFields.2.fieldKey', editing)).toBe(
      'fieldLists.authorizationFields.2.fieldKey',
    );
  });
});

describe('the order of the controls', () => {
  it('is the order of the form, the editor in the place of its row', () => {
    const values = { ...filledValues(), editor: { list, index: 0, row: blankFieldRow } };
    const fields = clientCredentials.fields.filter(
      ({ section }) => section !== 'advanced' && section !== 'not_standard',
    );
    expect(controlPaths(values, { ...clientCredentials, fields })).toEqual([
      'type',
      'texts.name',
      'texts.identityProviderName',
      'texts.description',
      'tenancy.enabled',
      'tenancy.baseUrl',
      'texts.clientId',
      'secrets.clientSecret.text',
      'texts.clientAuthentication',
      'texts.tokenRequestUrl',
      'texts.refreshTokenUrl',
      'pairs.scope',
      'pairs.scope.0.key',
      'pairs.scope.0.value',
      'fieldLists.authorizationFields',
      'editor.row.fieldType',
      'editor.row.fieldKey',
      'editor.row.fieldValue',
    ]);
  });
});
