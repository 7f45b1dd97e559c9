import { expect, it } from 'vitest';
import { emptyDraft, requestOf, withChoice, type ImportDraft } from './import-draft.ts';
import { importIds } from './import-ids.ts';

const draft: ImportDraft = { ...emptyDraft, text: 'curl https://api.example.com/' };

it('gives an import that is sent again the id that it had, and another one where anything of it was changed', () => {
  let made = 0;
  const idOf = importIds(() => String((made += 1)));
  const changed: readonly Partial<ImportDraft>[] = [
    {},
    { text: 'curl https://other.example.com/' },
    { passphrase: 'correct horse' },
    { includeSecrets: true },
    { onClash: 'rename' },
    { choices: withChoice(draft, 0, { skip: true }) },
  ];
  const ids = changed.map((change) => idOf(requestOf({ ...draft, ...change })));
  expect(new Set(ids).size).toBe(changed.length);
  for (const [index, change] of changed.entries())
    // Which rows are shown changes nothing of what is imported.
    expect(idOf(requestOf({ ...draft, ...change, from: 50 }))).toBe(ids[index]);
});
