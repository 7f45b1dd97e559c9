import { expect, it } from 'vitest';
import { readJson } from './request-body.ts';

const mebibyte = 1024 * 1024;

function read(body: string) {
  const headers = { 'content-type': 'application/json' };
  return readJson(new Request('https://localhost/', { method: 'POST', headers, body }), 8 * mebibyte);
}

it.each([
  ['a list', Array.from({ length: 500_000 }, () => 0)],
  ['an object', Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`m${at}`, null]))],
])('reads %s with more members than a function takes arguments', async (_, value) => {
  const text = JSON.stringify(value);
  expect(JSON.stringify(await read(text)) === text).toBe(true);
});

it('finds what is nested too deep behind many others', async () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
  await expect(read(`[${'0,'.repeat(300_000)}${deep}]`)).rejects.toMatchObject({ code: 'too_deep' });
});
