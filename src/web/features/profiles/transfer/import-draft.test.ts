import { expect, it } from 'vitest';
import type { ProblemCode } from '#contract/problem.ts';
import { ApiProblem, OfflineError } from '../../../lib/api/errors.ts';
import { outlasts, windowOf } from './import-draft.ts';

const at = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, code: 'changed_meanwhile', message: '' }));

it.each([
  [at('rows.0'), { from: 0 }],
  [at('rows.49', 'rows.120'), { from: 0 }],
  [at('passphrase', 'rows.120'), { from: 100 }],
  [at('rows.120.name'), {}],
  [[], {}],
])('shows the first row that an error is about as a whole: %#', (errors, expected) => {
  expect(windowOf(errors)).toEqual(expected);
});

const refused = (code: ProblemCode) =>
  new ApiProblem({ type: 'about:blank', title: '', status: 412, detail: '', code, requestId: 'r' });

it.each([
  ['other rows are shown', new OfflineError('gone'), { from: 50 }, true],
  ['something is decided', new OfflineError('gone'), { onClash: 'skip' as const }, false],
  ['something is decided', refused('validation_failed'), { choices: new Map() }, false],
  ['something is decided', refused('precondition_failed'), { choices: new Map() }, true],
])('keeps what was said of an import: %s, %s', (_, error, change, expected) => {
  expect(outlasts(error, change)).toBe(expected);
});
