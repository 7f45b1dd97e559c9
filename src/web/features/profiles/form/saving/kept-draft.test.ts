import { describe, expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { toPem } from '#contract/client-key/pem.ts';
import { clientCredentials, savedProfile } from '../../../../testing/profile-form.ts';
import { blankFieldRow, blankPair, blankValues, valuesForType } from '../model/blank-values.ts';
import { differences } from '../model/differences.ts';
import { profileToForm } from '../model/profile-to-form.ts';
import { draftToKeep, keptDraftOf } from './kept-draft.ts';

describe.each(authorizationTypes)('a draft of $type', (definition) => {
  it('is kept as it was', () => {
    const values = { ...blankValues(definition), texts: { ...blankValues(definition).texts, name: 'Asana' } };
    const kept = keptDraftOf(draftToKeep(values, { etag: 'W/"3"', stamps: values }));
    expect(kept).toMatchObject({ etag: 'W/"3"', creationKey: null, values });
    expect(keptDraftOf(draftToKeep(values, null, 'unanswered'))?.creationKey).toBe('unanswered');
    for (const other of authorizationTypes)
      expect(kept && valuesForType(kept.values, other, definition)).toEqual(
        valuesForType(values, other, definition),
      );
  });

  it('is kept without a private key that stands beside a certificate', () => {
    const values = blankValues(definition);
    const pasted = `${toPem('CERTIFICATE', new Uint8Array(60))}${toPem('RSA PRIVATE KEY', new Uint8Array(60))}`;
    const file = toPem('PKCS12', new Uint8Array(60));
    const texts = { ...values.texts, certificateAuthority: pasted + file, description: pasted.slice(0, -40) };
    const kept = draftToKeep({ ...values, texts }, null);
    expect(kept).toContain('BEGIN CERTIFICATE');
    expect(kept).not.toMatch(/PRIVATE KEY|PKCS12/);
    expect(keptDraftOf(kept)?.values.texts.description).toBe(toPem('CERTIFICATE', new Uint8Array(60)));
  });

  it('is kept without what makes a JWK private', () => {
    const values = blankValues(definition);
    const [secret, open] = ['s'.repeat(43), 'o'.repeat(43)];
    const whole = JSON.stringify({ kty: 'EC', crv: 'P-256', x: open, y: open, d: secret }, null, 2);
    const texts = { ...values.texts, certificateAuthority: whole, description: whole.slice(0, -8) };
    const kept = draftToKeep({ ...values, texts }, null);
    expect(kept).toContain(open);
    expect(kept).not.toContain('sss');
  });

  it.each([
    { fieldKey: 'X-Version', fieldValue: '2026-11' },
    { fieldKey: 'Authorization', fieldValue: 'Token {{token.custom}}' },
  ])('is kept with the row that is being edited: $fieldKey', (typed) => {
    const row = { ...blankFieldRow, ...typed };
    const values = { ...blankValues(definition), editor: { list: 'authorizationFields', index: 0, row } };
    expect(keptDraftOf(draftToKeep(values, null))?.values).toEqual(values);
    for (const change of [{ secure: true }, { fieldType: 'password' }]) {
      const secret = { ...values, editor: { ...values.editor, row: { ...row, ...change } } };
      expect(keptDraftOf(draftToKeep(secret, null))?.values.editor.row.fieldValue).toBe('');
    }
  });

  it.each([
    { fieldKey: 'X-Api-Key', fieldValue: 'soon to be secret' },
    { fieldKey: 'Authorization', fieldValue: 'Basic {{context.user}}:hunter2' },
    { fieldKey: 'X-Kennwort', fieldValue: 's3cret{{x' },
  ])('is kept without what is typed in a row and may become a secret: $fieldValue', (typed) => {
    const row = { ...blankFieldRow, ...typed };
    const values = { ...blankValues(definition), editor: { list: 'authorizationFields', index: 1, row } };
    const editor = { ...values.editor, row: { ...row, fieldValue: '' } };
    expect(keptDraftOf(draftToKeep(values, null))?.values).toEqual({ ...values, editor });
  });

  it('is kept with the value that such a row had before', () => {
    const before = { ...blankFieldRow, fieldKey: 'X-Key-Version', fieldValue: '1' };
    const values = {
      ...blankValues(definition),
      fieldLists: { authorizationFields: [before] },
      editor: {
        list: 'authorizationFields',
        index: 0,
        row: { ...before, fieldKey: 'X-Key', fieldValue: 'new' },
      },
    };
    const kept = keptDraftOf(draftToKeep(values, null));
    expect(kept?.values.editor.row).toMatchObject({ fieldKey: 'X-Key', fieldValue: '1' });
    const secure = { ...values, editor: { ...values.editor, row: { ...values.editor.row, secure: true } } };
    expect(keptDraftOf(draftToKeep(secure, null))?.values.editor.row.fieldValue).toBe('');
  });

  it('is kept without its secrets', () => {
    const blank = blankValues(definition);
    const secret = { text: 'sECRET', stored: 'none', stamp: '', isRemoved: false } as const;
    const kept = draftToKeep(
      {
        ...blank,
        secrets: Object.fromEntries(Object.keys(blank.secrets).map((name) => [name, secret])),
        pairs: { scope: [{ ...blankPair, key: 'k', value: 'sECRET', secure: true }] },
        fieldLists: {
          authorizationFields: [{ ...blankFieldRow, fieldKey: 'X', fieldValue: 'sECRET', secure: true }],
          formFields: [{ ...blankFieldRow, fieldType: 'password', fieldValue: 'sECRET' }],
        },
        editor: { list: 'authorizationFields', index: 0, row: { ...blankFieldRow, fieldValue: 'sECRET' } },
      },
      null,
    );
    expect(kept).not.toContain('sECRET');
    expect(keptDraftOf(kept)).not.toBeNull();
  });
});

describe('a draft of a profile whose secrets somebody else has replaced', () => {
  const before = profileToForm(savedProfile());
  const kept = draftToKeep(
    { ...before, pairs: { ...before.pairs, tokenRequestHeaders: [] } },
    { etag: 'W/"3"', stamps: before },
  );
  const replaced = {
    isSet: true,
    updatedAt: '2026-06-01T10:00:00Z',
    fingerprint: 'ffffffff',
    isReadable: true,
  };
  const theirs = profileToForm(savedProfile({ clientSecret: replaced }));

  it('is compared with the version that it has grown from', () => {
    const draft = keptDraftOf(kept);
    if (draft === null) throw new Error('The draft was not read.');
    expect(differences(draft.values, theirs, draft.stamps, clientCredentials)).toMatchObject([
      { name: 'clientSecret', mine: { change: 'none' }, theirs: { change: 'changed' } },
      {
        name: 'tokenRequestHeaders',
        mine: { rows: [] },
        theirs: { rows: [{ value: { isChanged: false } }] },
      },
    ]);
  });

  it('is read also as a page without the secrets of that version has kept it', () => {
    const draft = keptDraftOf(JSON.stringify({ ...JSON.parse(kept), stamps: undefined }));
    expect(draft?.stamps.secrets.clientSecret?.stamp).toBe(before.secrets.clientSecret?.stamp);
  });
});

it.each([[null], [''], ['{'], ['{"etag":null}'], ['{"etag":null,"values":{"type":"gone"}}']])(
  'is not made of %j',
  (kept) => {
    expect(keptDraftOf(kept)).toBeNull();
  },
);
