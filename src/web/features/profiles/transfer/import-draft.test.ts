import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '#contract/problem.ts';
import type { ImportRow } from '#contract/transfer/import-answer.ts';
import { ApiProblem, OfflineError } from '../../../lib/api/errors.ts';
import { firstObstacle, outlasts, windowOf } from './import-draft.ts';

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

describe('what stands in the way of an import', () => {
  const row = (place: number, changes: Partial<ImportRow> = {}): ImportRow => ({
    ...{ row: place, name: 'hotels', savedName: 'hotels', type: 'basic', outcome: 'faulty', clash: null },
    ...{ fields: [], notes: [], missingSecrets: [], errors: [], moreErrors: 0 },
    ...changes,
  });
  const wrong = (path: string, code = 'required') => ({ path, code, message: '' });

  it('is the first profile that cannot be saved, wherever it stands, with its fields', () => {
    const first = row(3, { errors: [wrong('clientId'), wrong('clientId', 'too_long'), wrong('')] });
    const rows = [row(60, { errors: [wrong('name')] }), row(1, { outcome: 'create' })];
    expect(firstObstacle({ rows, faultyRows: [first] })).toEqual({
      row: first,
      paths: ['clientId'],
      isUndecided: false,
    });
  });

  it('is a decision where nothing but the name is taken', () => {
    const undecided = row(0, { clash: 'stored', errors: [wrong('name', 'taken')] });
    expect(firstObstacle({ rows: [undecided], faultyRows: [] })).toMatchObject({
      paths: [],
      isUndecided: true,
    });
  });

  it('is nothing where all can be saved', () => {
    expect(firstObstacle({ rows: [row(0, { outcome: 'skip' })], faultyRows: [] })).toBeNull();
  });
});
