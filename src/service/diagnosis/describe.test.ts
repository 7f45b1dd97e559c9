import { expect, it } from 'vitest';
import { describeWarning } from './describe.ts';

it('shortens what somebody else said between two characters, not within one', () => {
  const key = `${'k'.repeat(299)}😀`;
  const said = (text: string) =>
    describeWarning('payload_made_post', { key: text }, undefined, (each) => each).parameters.key;
  expect(said(key)).toBe(key);
  expect(said(`${key}k`)).toBe(`${key}…`);
});
