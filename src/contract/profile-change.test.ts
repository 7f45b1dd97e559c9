import { describe, expect, it } from 'vitest';
import { changedRows, profileChangeSchema, type RowChange } from './profile-change.ts';

const row = (key: string, value: string) => ({ key, value });
const changed = (rows: { key: string; value: string; id?: string }[], ...changes: RowChange[]) =>
  changedRows(rows, changes, row);

describe('changed rows', () => {
  it('keep their place and what else they have, with another value', () => {
    expect(
      changed([row('a', '1'), { ...row('scope', 'x'), id: 'r2' }, row('b', '2')], {
        do: 'set',
        key: 'scope',
        value: 'y',
      }),
    ).toEqual([row('a', '1'), { ...row('scope', 'y'), id: 'r2' }, row('b', '2')]);
  });

  it('become one where a key stood several times', () => {
    const rows = [row('scope', 'x'), row('a', '1'), row('scope', 'z'), row('b', '2')];
    expect(changed(rows, { do: 'set', key: 'scope', value: 'y' })).toEqual([
      row('scope', 'y'),
      row('a', '1'),
      row('b', '2'),
    ]);
  });

  it('are appended where the key is new', () => {
    expect(changed([row('a', '1')], { do: 'set', key: 'audience', value: 'x' })).toEqual([
      row('a', '1'),
      row('audience', 'x'),
    ]);
  });

  it('go with their key, each of them', () => {
    expect(
      changed([row('scope', 'x'), row('a', '1'), row('scope', 'y')], { do: 'remove', key: 'scope' }),
    ).toEqual([row('a', '1')]);
  });

  it('change in the order that is asked for', () => {
    expect(
      changed(
        [row('resource', 'https://api.example')],
        { do: 'remove', key: 'resource' },
        { do: 'set', key: 'scope', value: 'https://api.example/.default' },
      ),
    ).toEqual([row('scope', 'https://api.example/.default')]);
  });
});

it('knows no other change', () => {
  expect(profileChangeSchema.safeParse({ clientSecret: 'x' }).success).toBe(false);
  expect(profileChangeSchema.safeParse({ scope: [{ do: 'add', key: 'a', value: 'b' }] }).success).toBe(false);
});
