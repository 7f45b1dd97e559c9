import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { savedProfile } from '../../../../testing/profile-form.ts';
import { blankSecret, blankValues } from './blank-values.ts';
import { overVersion } from './over-version.ts';
import { profileToForm } from './profile-to-form.ts';

const mine = profileToForm(savedProfile());

describe('what stands in a form, saved over another version', () => {
  it('has of its secrets stored what that version has', () => {
    const gone = { isSet: false, updatedAt: null, fingerprint: null, isReadable: true };
    const theirs = profileToForm(
      savedProfile({ description: 'Theirs', clientSecret: gone, tokenRequestHeaders: [] }),
    );
    const typed = { ...mine, secrets: { ...mine.secrets, clientKey: { ...blankSecret, text: 'k' } } };
    const over = overVersion(typed, theirs);
    expect(over.texts).toEqual(mine.texts);
    expect(over.secrets.clientSecret).toMatchObject({ stored: 'none', stamp: '' });
    expect(over.secrets.clientKey?.text).toBe('k');
    expect(over.pairs.tokenRequestHeaders).toMatchObject([{ rowId: 'header-1', stored: 'none' }]);
    expect(over.pairs.scope).toEqual(mine.pairs.scope);
    expect(over.fieldLists).toEqual(mine.fieldLists);
  });

  it('has it of the row that is being edited as well', () => {
    const row = mine.fieldLists.authorizationFields?.[1];
    if (row === undefined) throw new Error('The profile has a secure authorization field.');
    const editing = { ...mine, editor: { list: 'authorizationFields', index: 1, row } };
    expect(overVersion(editing, mine).editor).toEqual(editing.editor);
    const theirs = profileToForm(savedProfile({ authorizationFields: [] }));
    expect(overVersion(editing, theirs).editor.row).toMatchObject({ fieldKey: 'key', stored: 'none' });
  });

  it('has none where that version is of another type', () => {
    const over = overVersion(mine, blankValues(authorizationTypeDefinition('basic')));
    expect(over.secrets.clientSecret?.stored).toBe('none');
    expect(over.pairs.scope).toMatchObject([{ stored: 'none' }, { rowId: null, stored: 'none' }]);
  });
});
