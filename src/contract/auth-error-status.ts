import type { FieldDescription } from './authorization-types/field-description.ts';
import { rule } from './rule.ts';
import { lineOf } from './text.ts';
import { z } from './zod-mini.ts';

const status = /^[2-5]\d\d$/;

/**
 * The status with which a service says that it does not accept the token,
 * where that is neither 401 nor 403; empty where it is one of these.
 */
export const authErrorStatusWriteShape = {
  authErrorStatus: z._default(
    lineOf(3).check(
      rule('invalid_value', (text) => text === '' || status.test(text), {
        allowed: 'a status from 200 to 599',
      }),
    ),
    '',
  ),
};

/** The same when it is read. Profiles that were saved before there was it have none. */
export const authErrorStatusReadShape = { authErrorStatus: z._default(z.string(), '') };

/** How the form draws it. */
export const authErrorStatusField: FieldDescription = {
  name: 'authErrorStatus',
  kind: 'line',
  section: 'advanced',
  width: 'half',
  required: false,
  maxLength: 3,
};
