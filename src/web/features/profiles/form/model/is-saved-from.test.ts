import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { clientCredentials, savedProfile } from '../../../../testing/profile-form.ts';
import { asNew } from './as-new.ts';
import { blankValues } from './blank-values.ts';
import type { FieldRowValue, ProfileFormValues } from './form-values.ts';
import { isSavedFrom } from './is-saved-from.ts';
import { profileToForm } from './profile-to-form.ts';

const saved = profileToForm(savedProfile());

/** The form that the saved profile was created from: nothing stored, its secrets typed. */
function typed(): ProfileFormValues {
  const blank = asNew(saved);
  return {
    ...blank,
    texts: { ...blank.texts, name: ' Hotel Bookings ' },
    secrets: Object.fromEntries(
      Object.entries(blank.secrets).map(([name, secret]) => [name, { ...secret, text: 's3cret' }]),
    ),
    pairs: Object.fromEntries(
      Object.entries(blank.pairs).map(([name, rows]) => [
        name,
        rows.map((row) => (row.secure ? { ...row, value: 's3cret' } : row)),
      ]),
    ),
    fieldLists: Object.fromEntries(
      Object.entries(blank.fieldLists).map(([name, rows]) => [
        name,
        rows.map((row) => (row.secure ? { ...row, fieldValue: 's3cret' } : row)),
      ]),
    ),
  };
}

describe('a saved profile and the form that it was created from', () => {
  it('are alike but for secrets', () => {
    expect(isSavedFrom(typed(), saved, clientCredentials)).toBe(true);
  });

  it.each([
    ['a text', { description: 'Other' }],
    ['the tenancy', { tenancy: { enabled: false } }],
    ['a row', { scope: [] }],
    ['what is secret', { tokenRequestHeaders: [{ id: 'h', secure: false, key: 'X-Api-Key', value: '' }] }],
  ])('are not where %s differs', (_, changes) => {
    expect(isSavedFrom(typed(), profileToForm(savedProfile(changes)), clientCredentials)).toBe(false);
  });

  it('are not where they are of two types', () => {
    const basic = authorizationTypeDefinition('basic');
    expect(isSavedFrom(blankValues(basic), saved, basic)).toBe(false);
  });

  it('are alike with the row that was being edited, and with what a password field starts with', () => {
    const basic = authorizationTypeDefinition('basic');
    const list = basic.fields.find(({ kind }) => kind === 'form_fields')?.name ?? '';
    const blank = blankValues(basic);
    const row = {
      ...blank.editor.row,
      title: 'Password',
      fieldKey: 'password',
      fieldType: 'password',
      fieldValue: 's3cret',
    };
    const withRows = (rows: readonly FieldRowValue[]) => ({
      ...blank,
      fieldLists: { ...blank.fieldLists, [list]: rows },
    });
    const kept: FieldRowValue = { ...row, rowId: 'r1', secure: true, fieldValue: '', stored: 'readable' };
    const sent = { ...withRows([]), editor: { list, index: 0, row } };
    expect(isSavedFrom(sent, withRows([kept]), basic)).toBe(true);
    expect(isSavedFrom(withRows([]), withRows([kept]), basic)).toBe(false);
  });
});
