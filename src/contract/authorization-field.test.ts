import { expect, it } from 'vitest';
import { authorizationFieldsWriteSchema } from './authorization-field.ts';
import { fieldErrorsOf } from './issues.ts';

const field = { fieldType: 'header', fieldKey: 'X-A', fieldValue: 'a' };
const ofPath = { ...field, fieldType: 'path_param' };

it.each([
  ['a path parameter with a dot', [{ ...ofPath, fieldKey: 'a.b' }], '0.fieldKey', 'path_param_invalid'],
  ['a path parameter with a space', [{ ...ofPath, fieldKey: 'a b' }], '0.fieldKey', 'path_param_invalid'],
  [
    'an id twice',
    [
      { ...field, id: 'r1' },
      { ...ofPath, id: 'r1' },
    ],
    '1.id',
    'duplicate_id',
  ],
])('refuses %s', (_, fields, path, code) => {
  const { error } = authorizationFieldsWriteSchema.safeParse(fields);
  expect(error === undefined ? [] : fieldErrorsOf(error, fields)).toMatchObject([{ path, code }]);
});
