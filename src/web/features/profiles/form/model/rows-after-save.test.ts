import { describe, expect, it } from 'vitest';
import { clientCredentials, filledValues, savedProfile } from '../../../../testing/profile-form.ts';
import { blankFieldRow, blankPair } from './blank-values.ts';
import type { FieldRowValue, PairValue, ProfileFormValues } from './form-values.ts';
import { profileToForm } from './profile-to-form.ts';
import { rowsAfterSave } from './rows-after-save.ts';

const pair = (key: string, value: string, secure = false): PairValue => ({
  ...blankPair,
  key,
  value,
  secure,
});
const header = (fieldKey: string, fieldValue: string, secure = false): FieldRowValue => ({
  ...blankFieldRow,
  ...{ fieldKey, fieldValue, secure },
});

const saved = profileToForm(savedProfile());

/** What `saved` was before it was saved as a new profile: typed, without ids. */
const sent: ProfileFormValues = {
  ...filledValues(),
  pairs: {
    scope: [pair('scope', 'bookings.read'), blankPair, pair('api_token', 't0ken', true)],
    tokenRequestHeaders: [pair('X-Api-Key', 'k3y', true)],
  },
  fieldLists: {
    authorizationFields: [
      header('Authorization', 'Bearer {{accessToken}}'),
      { ...header('key', 's3cret', true), fieldType: 'query_string' },
      { ...header('region', 'eu'), fieldType: 'path_param' },
    ],
  },
};

function after(current: ProfileFormValues) {
  return rowsAfterSave(current, sent, saved, clientCredentials).map(({ path, stored, text }) => ({
    path,
    rowId: stored.rowId,
    stored: stored.stored,
    text,
  }));
}

const at = (current: ProfileFormValues, path: string) => after(current).find((row) => row.path === path);

describe('the rows of a form that goes on after a save', () => {
  it('are stored under their ids, and secrets that were sent are typed no more', () => {
    expect(after(sent)).toEqual([
      { path: 'pairs.scope.0', rowId: 'scope-1', stored: 'none', text: 'bookings.read' },
      { path: 'pairs.scope.2', rowId: 'scope-2', stored: 'readable', text: '' },
      {
        path: 'fieldLists.authorizationFields.0',
        rowId: 'field-1',
        stored: 'none',
        text: 'Bearer {{accessToken}}',
      },
      { path: 'fieldLists.authorizationFields.1', rowId: 'field-2', stored: 'readable', text: '' },
      { path: 'fieldLists.authorizationFields.2', rowId: 'field-3', stored: 'none', text: 'eu' },
      { path: 'pairs.tokenRequestHeaders.0', rowId: 'header-1', stored: 'readable', text: '' },
    ]);
  });

  it('are found where they were moved to, beside rows that are new', () => {
    const scope = [pair('audience', 'api'), pair('api_token', 't0ken', true), pair('scope', 'bookings.read')];
    const moved = { ...sent, pairs: { ...sent.pairs, scope } };
    expect(at(moved, 'pairs.scope.0')).toBeUndefined();
    expect(at(moved, 'pairs.scope.1')).toMatchObject({ rowId: 'scope-2', text: '' });
    expect(at(moved, 'pairs.scope.2')).toMatchObject({ rowId: 'scope-1' });
  });

  it('keep what was typed of them meanwhile', () => {
    const scope = [pair('scope', 'bookings.write'), blankPair, pair('api_key', 't0ken', true)];
    const tokenRequestHeaders = [pair('X-Api-Key', 'an0ther', true)];
    const typed = { ...sent, pairs: { scope, tokenRequestHeaders } };
    expect(at(typed, 'pairs.scope.0')).toMatchObject({ rowId: 'scope-1', text: 'bookings.write' });
    expect(at(typed, 'pairs.scope.2'), 'its key is another').toMatchObject({ rowId: 'scope-2', text: '' });
    expect(at(typed, 'pairs.tokenRequestHeaders.0')).toEqual({
      path: 'pairs.tokenRequestHeaders.0',
      ...{ rowId: 'header-1', stored: 'readable', text: 'an0ther' },
    });
  });

  it('are stored also where one of them is being edited, in the editor and in the list below it', () => {
    const [, key] = sent.fieldLists.authorizationFields ?? [];
    if (key === undefined) throw new Error('There is a second row.');
    const editor = { list: 'authorizationFields', index: 1, row: { ...key, fieldKey: 'apikey' } };
    const edited = { ...sent, editor };
    const stored = { rowId: 'field-2', stored: 'readable', text: '' };
    expect(at(edited, 'editor.row')).toEqual({ path: 'editor.row', ...stored });
    expect(at(edited, 'fieldLists.authorizationFields.1')).toMatchObject(stored);
  });

  it('are stored where a new one was saved out of the editor', () => {
    const [first, second, third] = sent.fieldLists.authorizationFields ?? [];
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three.');
    const open = {
      ...sent,
      fieldLists: { authorizationFields: [first, second] },
      editor: { list: 'authorizationFields', index: 2, row: third },
    };
    const rows = rowsAfterSave(open, open, saved, clientCredentials);
    expect(rows.find(({ path }) => path === 'editor.row')?.stored.rowId).toBe('field-3');
  });

  it('are left alone where another type was chosen meanwhile', () => {
    expect(after({ ...sent, type: 'basic' })).toEqual([]);
  });

  it('keep the ids that they have, also where two have the same key', () => {
    const twice = (value: string, rowId: string | null): PairValue => ({ ...pair('scope', value), rowId });
    const before = { ...saved, pairs: { ...saved.pairs, scope: [twice('a', 'scope-1'), twice('b', null)] } };
    const now = { ...before, pairs: { ...saved.pairs, scope: [twice('b', null), twice('c', 'scope-1')] } };
    const answer = { ...saved, pairs: { ...saved.pairs, scope: [twice('a', 'scope-1'), twice('b', 'new')] } };
    const rows = rowsAfterSave(now, before, answer, clientCredentials);
    expect(
      rows
        .filter(({ path }) => path.startsWith('pairs.scope'))
        .map(({ path, stored }) => [path, stored.rowId]),
    ).toEqual(
      expect.arrayContaining([
        ['pairs.scope.0', 'new'],
        ['pairs.scope.1', 'scope-1'],
      ]),
    );
  });
});
