import { expect, it } from 'vitest';
import { isolate } from '../../../lib/isolate.ts';
import { atPlaceInText } from './place-in-text.ts';

it.each([
  ['text', 'Paste what to import.'],
  ['text.exportedAt', `${isolate('exportedAt')}: Paste what to import.`],
  ['text.profiles.0.secrets', `${isolate('profiles.0.secrets')}: Paste what to import.`],
])('says of %s where in the text it is', (path, expected) => {
  expect(atPlaceInText(path, 'Paste what to import.')).toBe(expected);
});
