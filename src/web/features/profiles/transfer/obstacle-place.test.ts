import { describe, expect, it } from 'vitest';
import type { ImportRow } from '#contract/transfer/import-answer.ts';
import { emptyDraft, type RowChoice } from './import-draft.ts';
import { obstaclePlace } from './obstacle-place.ts';

const row = (place: number, changes: Partial<ImportRow> = {}): ImportRow => ({
  ...{ row: place, name: 'hotels', savedName: 'hotels', type: 'basic', outcome: 'skip', clash: null },
  ...{ fields: [], notes: [], missingSecrets: [], errors: [], moreErrors: 0 },
  ...changes,
});
const wrong = (path: string, code = 'required') => ({ path, code, message: '' });
const faulty = row(7, { outcome: 'faulty', errors: [wrong('clientId')] });
const undecided = row(3, { outcome: 'faulty', clash: 'stored', errors: [wrong('name', 'taken')] });
const deciding = (choice: RowChoice) => ({ ...emptyDraft, choices: new Map([[3, choice]]) });

describe('where to put right that nothing can be imported', () => {
  it('is a value of the first profile that cannot be saved', () => {
    expect(obstaclePlace({ rows: [], faultyRows: [faulty], clashes: 0 }, emptyDraft)).toEqual({
      at: 'value',
      row: 7,
    });
  });

  it('is what is decided of all names, or of the only one that is taken', () => {
    const preview = { rows: [undecided], faultyRows: [], clashes: 2 };
    expect(obstaclePlace(preview, emptyDraft)).toEqual({ at: 'clashes' });
    expect(obstaclePlace({ ...preview, clashes: 1 }, emptyDraft)).toEqual({ at: 'clash', row: 3 });
    expect(obstaclePlace(preview, { ...emptyDraft, onClash: 'rename' })).toEqual({ at: 'clash', row: 3 });
  });

  it('is why the first is skipped where all are', () => {
    const preview = { rows: [row(3, { clash: 'stored' })], faultyRows: [], clashes: 1 };
    expect(obstaclePlace(preview, deciding({ skip: true }))).toEqual({ at: 'choice', row: 3 });
    expect(obstaclePlace(preview, deciding({ onClash: 'skip' }))).toEqual({ at: 'clash', row: 3 });
    expect(obstaclePlace(preview, { ...emptyDraft, onClash: 'skip' })).toEqual({ at: 'clashes' });
  });

  it('is the text where there is no profile in it', () => {
    expect(obstaclePlace({ rows: [], faultyRows: [], clashes: 0 }, emptyDraft)).toEqual({ at: 'text' });
  });
});
