import { describe, expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { blankFieldRow, blankPair, blankValues } from '../model/blank-values.ts';
import { draftToKeep, keptDraftOf } from './kept-draft.ts';

describe.each(authorizationTypes)('a draft of $type', (definition) => {
  it('is kept as it was', () => {
    const values = { ...blankValues(definition), texts: { ...blankValues(definition).texts, name: 'Asana' } };
    expect(keptDraftOf(draftToKeep(values, 'W/"3"'))).toEqual({ etag: 'W/"3"', values });
  });

  it('is kept with the row that is being edited, but for its value', () => {
    const row = { ...blankFieldRow, fieldKey: 'X-Api-Key', fieldValue: 'soon to be secret' };
    const values = { ...blankValues(definition), editor: { list: 'authorizationFields', index: 1, row } };
    const editor = { ...values.editor, row: { ...row, fieldValue: '' } };
    expect(keptDraftOf(draftToKeep(values, null))?.values).toEqual({ ...values, editor });
  });

  it('is kept with the value that an edited row had before', () => {
    const before = { ...blankFieldRow, fieldKey: 'X-Version', fieldValue: '1' };
    const values = {
      ...blankValues(definition),
      fieldLists: { authorizationFields: [before] },
      editor: { list: 'authorizationFields', index: 0, row: { ...before, fieldKey: 'X', fieldValue: 'new' } },
    };
    const kept = keptDraftOf(draftToKeep(values, null));
    expect(kept?.values.editor.row).toMatchObject({ fieldKey: 'X', fieldValue: '1' });
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

it.each([[null], [''], ['{'], ['{"etag":null}'], ['{"etag":null,"values":{"type":"gone"}}']])(
  'is not made of %j',
  (kept) => {
    expect(keptDraftOf(kept)).toBeNull();
  },
);
