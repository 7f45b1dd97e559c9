import { describe, expect, it } from 'vitest';
import { fieldErrorMessage, type FieldErrorCode } from '#contract/field-errors.ts';
import { formControl } from '../../../testing/form-control.ts';
import { filledValues, savedProfile } from '../../../testing/profile-form.ts';
import { createFormChecks, errorTextOf, placeServerErrors } from './form-checks.ts';
import type { FormAccess } from './form-context.ts';
import { blankFieldRow, blankPair } from './model/blank-values.ts';
import type { FormPath } from './model/form-paths.ts';
import { putChange } from './model/put-change.ts';
import { profileToForm } from './model/profile-to-form.ts';

const atOnce = (run: () => void) => run();
const textAt = (form: FormAccess, path: FormPath) => errorTextOf(form.getFieldState(path).error);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const stated = (path: string, code: FieldErrorCode) => ({ path, code, message: fieldErrorMessage(code) });

describe('checks while the form is filled', () => {
  it('show what is wrong with a control that is left, and nothing else', async () => {
    const form = formControl({ ...filledValues(), texts: {} });
    createFormChecks(form, atOnce, atOnce).leave('texts.name');
    await settled();
    expect(textAt(form, 'texts.name')).toBe('Enter a name.');
    expect(textAt(form, 'texts.clientId')).toBeUndefined();
  });

  it('take an error back as soon as it no longer holds, also by a change elsewhere', async () => {
    const form = formControl(filledValues());
    const checks = createFormChecks(form, atOnce, atOnce);
    form.setValue('texts.tokenRequestUrl', 'https://{tenant}.example.com/token');
    checks.leave('texts.tokenRequestUrl');
    await settled();
    expect(textAt(form, 'texts.tokenRequestUrl')).toContain('Choose Yes');
    form.setValue('tenancy.enabled', 'yes');
    checks.changed('tenancy.enabled');
    await settled();
    expect(textAt(form, 'texts.tokenRequestUrl')).toBeUndefined();
  });

  it('take back what a suggested fix has put right, also where the server found it wrong', async () => {
    const form = formControl(filledValues());
    const checks = createFormChecks(form, atOnce, atOnce);
    const paths = ['texts.tokenRequestUrl', 'texts.name', 'pairs.scope.0.value'] as const;
    for (const path of paths) form.setError(path, { type: 'server:invalid', message: 'Wrong.' });
    const change = { do: 'set', key: 'audience', value: 'https://api.example.com' } as const;
    putChange(form, { tokenRequestUrl: 'https://id.example.com/t', scope: [change] }, checks.changed);
    await settled();
    expect(paths.map((path) => textAt(form, path))).toEqual([undefined, 'Wrong.', undefined]);
  });

  it('leave what Done asks of a row that nothing was typed into', async () => {
    const filled = filledValues();
    const index = filled.fieldLists.authorizationFields?.length ?? 0;
    const form = formControl({
      ...filled,
      editor: { list: 'authorizationFields', index, row: blankFieldRow },
    });
    const checks = createFormChecks(form, atOnce, atOnce);
    form.setError('editor.row.fieldKey', { type: 'required', message: 'Enter a field key.' });
    checks.leave('editor.row.fieldKey');
    await settled();
    expect(textAt(form, 'editor.row.fieldKey')).toBe('Enter a field key.');
    form.setValue('editor.row.fieldKey', 'X-Api-Key');
    checks.changed('editor.row.fieldKey');
    await settled();
    expect(textAt(form, 'editor.row.fieldKey')).toBeUndefined();
  });

  it('show no new error while something is typed', async () => {
    const form = formControl(filledValues());
    form.setValue('texts.name', '');
    createFormChecks(form, atOnce, atOnce).changed('texts.name');
    await settled();
    expect(textAt(form, 'texts.name')).toBeUndefined();
  });
});

describe('what the server found', () => {
  it('stands at the controls concerned, whatever number the row has there', () => {
    const filled = filledValues();
    const scope = [blankPair, { ...blankPair, key: 'scope', value: 'read' }];
    const sent = { ...filled, pairs: { ...filled.pairs, scope } };
    const form = formControl(sent);
    const rest = placeServerErrors(
      form,
      [stated('name', 'taken'), stated('scope.0.value', 'unknown_variable'), stated('elsewhere', 'required')],
      sent,
      ({ message }) => message,
    );
    expect(textAt(form, 'texts.name')).toBe('Another profile already has this name.');
    expect(textAt(form, 'pairs.scope.1.value')).toContain('no environment variable');
    expect(rest.map(({ path }) => path)).toEqual(['elsewhere']);
  });

  it('does not stand at a control that was changed since it was sent', () => {
    const sent = filledValues();
    const form = formControl(structuredClone(sent));
    form.setValue('texts.name', 'Typed since');
    const errors = [stated('name', 'taken'), stated('tokenRequestUrl', 'unknown_variable')];
    const rest = placeServerErrors(form, errors, sent, ({ message }) => message);
    expect(textAt(form, 'texts.name')).toBeUndefined();
    expect(textAt(form, 'texts.tokenRequestUrl')).toContain('no environment variable');
    expect(rest.map(({ path }) => path)).toEqual(['name']);
  });

  it('stays until its own control changes: only the server can tell whether it still holds', async () => {
    const form = formControl(filledValues());
    const checks = createFormChecks(form, atOnce, atOnce);
    placeServerErrors(form, [stated('name', 'taken')], filledValues(), ({ message }) => message);
    checks.changed('texts.clientId');
    await settled();
    expect(textAt(form, 'texts.name')).toBeDefined();
    checks.leave('texts.name');
    await settled();
    expect(textAt(form, 'texts.name')).toBeDefined();
    checks.changed('texts.name');
    await settled();
    expect(textAt(form, 'texts.name')).toBeUndefined();
  });

  it('asks for a secret again only as long as no address changes', async () => {
    const saved = profileToForm(savedProfile());
    const form = formControl(saved);
    placeServerErrors(
      form,
      [stated('clientSecret', 'secret_reentry_required')],
      saved,
      ({ message }) => message,
    );
    expect(textAt(form, 'secrets.clientSecret.text')).toContain('Enter this secret again');
    createFormChecks(form, atOnce, atOnce).changed('texts.tokenRequestUrl');
    await settled();
    expect(textAt(form, 'secrets.clientSecret.text')).toBeUndefined();
  });
});
