import { expect, it } from 'vitest';
import { help } from './de/help.ts';
import { profileForm } from './de/profile-form.ts';
import { profiles } from './de/profiles.ts';
import { trash } from './de/trash.ts';
import { variables } from './de/variables.ts';

/** As many letters of a heading fit into 390 pixels where text is twice as large. */
const fitting = 12;

/** The words of headings, broken where they may be: at a hyphen or a soft one. */
const pieces = [help, profileForm, profiles, trash, variables]
  .flatMap((texts) => Object.entries(texts))
  .filter(([key]) => /^(?:title|\w+Title)$/.test(key))
  .flatMap(([key, text]) =>
    typeof text === 'string' ? text.split(/[\s\u00AD-]/).map((piece) => [key, piece] as const) : [],
  );

it('lets long words of German headings be broken where their parts meet', () => {
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.filter(([, piece]) => piece.length > fitting)).toEqual([]);
});
