import {
  authorizationProfileWriteSchema,
  authorizationTypeDefinition,
} from '#contract/authorization-types/registry.ts';
import { isWanted } from '#contract/authorization-types/field-description.ts';
import { describe, expect, it } from 'vitest';
import { clientCredentials, filledValues, savedProfile } from '../../../../testing/profile-form.ts';
import { blankFieldRow, blankPair, blankSecret, blankValues, valuesForType } from './blank-values.ts';
import { checkForm } from './check-form.ts';
import type { ProfileFormValues } from './form-values.ts';
import { formToWrite, withEditorClosed } from './form-to-write.ts';
import { profileToForm } from './profile-to-form.ts';

const writeOf = (values: ProfileFormValues) => formToWrite(values, clientCredentials);
const unreadable = { isSet: true, updatedAt: '2026-05-03T10:00:00Z', fingerprint: null, isReadable: false };
const notSet = { isSet: false, updatedAt: null, fingerprint: null, isReadable: true };

describe('a saved profile, mapped to the form and back', () => {
  it('writes every field as it was read, with ids and without the secrets that are kept', () => {
    const { profile } = writeOf(profileToForm(savedProfile()));
    expect(profile).not.toHaveProperty('clientSecret');
    const expected = {
      type: 'oauth2_client_credentials',
      name: 'Hotel Bookings',
      identityProviderName: 'StayHub',
      description: 'Searches and books rooms.',
      tenancy: { enabled: true, baseUrl: 'https://{tenant}.stayhub.example/v1' },
      clientId: 'travel-planner-prod',
      clientAuthentication: 'client_secret_post',
      tokenRequestUrl: 'https://{tenant}.stayhub.example/oauth2/token',
      refreshTokenUrl: 'https://{tenant}.stayhub.example/oauth2/refresh',
      scope: [
        { id: 'scope-1', secure: false, key: 'scope', value: 'bookings.read' },
        { id: 'scope-2', secure: true, key: 'api_token' },
      ],
      scopeSeparator: 'comma',
      tokenRequestHeaders: [{ id: 'header-1', secure: true, key: 'X-Api-Key' }],
      authorizationFields: [
        {
          id: 'field-1',
          secure: false,
          fieldType: 'header',
          fieldKey: 'Authorization',
          fieldValue: 'Bearer {{accessToken}}',
        },
        { id: 'field-2', secure: true, fieldType: 'query_string', fieldKey: 'key' },
        { id: 'field-3', secure: false, fieldType: 'path_param', fieldKey: 'region', fieldValue: 'eu' },
      ],
    };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, profile[name]]))).toEqual(expected);
    expect(authorizationProfileWriteSchema.safeParse(profile).success).toBe(true);
  });

  it('writes what belongs to a choice only where it is chosen', () => {
    const saved = profileToForm(savedProfile());
    const written = (clientAuthentication: string) =>
      writeOf({
        ...saved,
        texts: { ...saved.texts, clientAuthentication, clientKeyId: 'mine', assertionAudience: 'there' },
        secrets: { ...saved.secrets, clientKey: { ...blankSecret, text: 'typed' } },
      }).profile;
    expect(written('private_key_jwt')).toMatchObject({ clientKey: 'typed', clientKeyId: 'mine' });
    expect(written('client_secret_jwt')).toMatchObject({ assertionAudience: 'there' });
    expect(written('client_secret_jwt')).not.toHaveProperty('clientKey');
    expect(written('client_secret_post')).not.toHaveProperty('clientKeyId');
  });

  it('knows every field of the type', () => {
    const { profile } = writeOf(profileToForm(savedProfile({ clientSecret: notSet })));
    const written = [...Object.keys(profile), 'clientSecret'].sort();
    const { texts } = profileToForm(savedProfile());
    const wanted = clientCredentials.fields.filter((field) => isWanted(field, (name) => texts[name]));
    expect(written).toEqual(['type', ...wanted.map(({ name }) => name)].sort());
  });

  it('says what is stored of a secret, and never what it is', () => {
    expect(profileToForm(savedProfile()).secrets.clientSecret).toMatchObject({
      text: '',
      stored: 'readable',
    });
    expect(profileToForm(savedProfile({ clientSecret: unreadable })).secrets.clientSecret?.stored).toBe(
      'unreadable',
    );
    expect(profileToForm(savedProfile({ clientSecret: notSet })).secrets.clientSecret?.stored).toBe('none');
  });

  it('shows one blank scope row where there is none, and no blank header', () => {
    const { pairs } = profileToForm(savedProfile({ scope: [], tokenRequestHeaders: [] }));
    expect(pairs).toEqual({ scope: [blankPair], tokenRequestHeaders: [] });
  });
});

describe('what the form writes', () => {
  it('replaces a secret that was typed, keeps one that was not, removes one on demand', () => {
    const saved = profileToForm(savedProfile());
    const withSecret = (changes: { text?: string; isRemoved?: boolean }): ProfileFormValues => ({
      ...saved,
      secrets: { clientSecret: { text: '', stored: 'readable', stamp: 'a', isRemoved: false, ...changes } },
    });
    expect(writeOf(withSecret({})).profile).not.toHaveProperty('clientSecret');
    expect(writeOf(withSecret({ text: ' new ' })).profile.clientSecret).toBe(' new ');
    expect(writeOf(withSecret({ isRemoved: true })).profile.clientSecret).toBeNull();
    expect(writeOf(withSecret({ isRemoved: true, text: 'new' })).profile.clientSecret).toBe('new');
  });

  it('trims lines, URLs and keys, and nothing else', () => {
    const filled = filledValues();
    const { profile } = writeOf({
      ...filled,
      texts: {
        ...filled.texts,
        clientId: ' id\n',
        tokenRequestUrl: ' https://a.example/token ',
        refreshTokenUrl: '  ',
        description: ' as typed ',
      },
      pairs: { ...filled.pairs, scope: [{ ...blankPair, key: ' scope ', value: ' read ' }] },
    });
    expect(profile).toMatchObject({
      clientId: 'id',
      tokenRequestUrl: 'https://a.example/token',
      refreshTokenUrl: null,
      description: ' as typed ',
      scope: [{ key: 'scope', value: ' read ' }],
    });
  });

  it('drops wholly blank rows and remembers where the others stand', () => {
    const filled = filledValues();
    const { profile, places } = writeOf({
      ...filled,
      pairs: {
        scope: [blankPair, { ...blankPair, key: 'scope', value: 'read' }, blankPair],
        tokenRequestHeaders: [],
      },
    });
    expect(profile.scope).toEqual([{ key: 'scope', value: 'read', secure: false }]);
    expect(places.scope).toEqual([1]);
  });

  it('keeps a row with a stored secret and no key: it is not blank', () => {
    const filled = filledValues();
    const row = { ...blankPair, rowId: 'row', secure: true, stored: 'readable', stamp: 'a' } as const;
    expect(writeOf({ ...filled, pairs: { ...filled.pairs, scope: [row] } }).profile.scope).toEqual([
      { id: 'row', secure: true, key: '' },
    ]);
  });

  it('writes the base URL only where there is a tenancy', () => {
    const filled = filledValues();
    const tenancy = { enabled: 'no', baseUrl: 'https://{tenant}.example.com' } as const;
    expect(writeOf({ ...filled, tenancy }).profile.tenancy).toEqual({ enabled: false });
  });
});

describe('the inline editor', () => {
  const saved = profileToForm(savedProfile());
  const list = 'authorizationFields';

  it('writes the row that it edits in its place', () => {
    const [, second] = saved.fieldLists[list] ?? [];
    const row = { ...(second ?? blankFieldRow), fieldKey: 'apikey' };
    const { profile, places } = writeOf({ ...saved, editor: { list, index: 1, row } });
    expect(profile.authorizationFields).toMatchObject([
      { id: 'field-1' },
      { id: 'field-2', fieldKey: 'apikey' },
      {},
    ]);
    expect(places[list]).toEqual([0, 'editor', 2]);
  });

  it('adds a new row at the end, and leaves it out while it is blank', () => {
    const row = { ...blankFieldRow, fieldKey: 'X-Api-Version' };
    const editing = { ...saved, editor: { list, index: 3, row } };
    expect(withEditorClosed(editing).fieldLists[list]).toHaveLength(4);
    expect(writeOf(editing).places[list]).toEqual([0, 1, 2, 'editor']);
    expect(
      withEditorClosed({ ...editing, editor: { ...editing.editor, row: blankFieldRow } }).fieldLists[list],
    ).toEqual(saved.fieldLists[list]);
  });
});

describe('another type', () => {
  it('keeps what was typed for the fields that both have', () => {
    const filled = filledValues();
    expect(valuesForType(filled, clientCredentials, clientCredentials)).toEqual(filled);
    const fresh = { ...filled, texts: { name: 'Kept' } };
    expect(valuesForType(fresh, clientCredentials, clientCredentials).texts).toEqual({
      ...blankValues(clientCredentials).texts,
      name: 'Kept',
    });
  });

  const basic = authorizationTypeDefinition('basic');

  it('takes the rows that a new profile of it starts with, unless they were changed', () => {
    const changed = valuesForType(blankValues(clientCredentials), basic, clientCredentials);
    expect(changed.fieldLists).toEqual(blankValues(basic).fieldLists);
    const back = valuesForType(changed, clientCredentials, basic);
    expect(back.fieldLists.authorizationFields).toEqual(
      blankValues(clientCredentials).fieldLists.authorizationFields,
    );
    const own = [{ ...blankFieldRow, fieldKey: 'X-Own', fieldValue: '1' }];
    const kept = valuesForType(
      { ...filledValues(), fieldLists: { authorizationFields: own } },
      basic,
      clientCredentials,
    );
    expect(kept.fieldLists.authorizationFields).toEqual(own);
  });

  it('closes the editor of a row that nothing was changed in, for the row that takes its place', () => {
    const blank = blankValues(clientCredentials);
    const [row] = blank.fieldLists.authorizationFields ?? [];
    if (row === undefined) throw new Error('A new profile has a field.');
    const opened = { ...blank, editor: { list: 'authorizationFields', index: 0, row } };
    expect(formToWrite(valuesForType(opened, basic, clientCredentials), basic).profile).toEqual(
      formToWrite(blankValues(basic), basic).profile,
    );
    const typed = { ...opened, editor: { ...opened.editor, row: { ...row, fieldValue: 'typed' } } };
    expect(valuesForType(typed, basic, clientCredentials).editor).toEqual(typed.editor);
  });

  it('writes nothing of what only the other type has', () => {
    const changed = valuesForType(filledValues(), basic, clientCredentials);
    expect(checkForm(changed, basic)).toMatchObject({ profile: { type: 'basic', name: 'Hotel Bookings' } });
    expect(formToWrite(changed, basic).profile).not.toHaveProperty('clientId');
  });
});
