import { expect, it } from 'vitest';
import { clientCredentials } from '../../../../testing/profile-form.ts';
import { blankValues } from '../model/blank-values.ts';
import { beginCreation } from './use-creation.ts';

const sent = blankValues(clientCredentials);
const changed = { ...sent, texts: { ...sent.texts, name: 'Flights' } };

it('has one key until it is settled, and is unanswered once an answer is lost', () => {
  const creation = beginCreation(null);
  const key = creation.key();
  expect(creation.unansweredKey()).toBeNull();
  expect(creation.sentNothingBut(sent)).toBe(true);
  creation.lose(sent);
  expect(creation.unansweredKey()).toBe(key);
  expect(creation.sentNothingBut(sent)).toBe(true);
  expect(creation.sentNothingBut(changed)).toBe(false);
  creation.settle();
  expect(creation.key()).not.toBe(key);
  expect(creation.unansweredKey()).toBeNull();
});

it('goes on with a key that was kept, of which nobody knows what was sent with it', () => {
  const creation = beginCreation('kept');
  expect(creation.key()).toBe('kept');
  expect(creation.unansweredKey()).toBe('kept');
  expect(creation.sentNothingBut(sent)).toBe(false);
});
