import { expect, it, vi } from 'vitest';
import { limits } from '#contract/limits.ts';
import { readJson, type RequestWithBody } from './request-body.ts';

const mebibyte = 1024 * 1024;

const headers = { 'content-type': 'application/json' };

function read(body: string) {
  return readJson(new Request('https://localhost/', { method: 'POST', headers, body }), 8 * mebibyte);
}

it('reads a list with more items than a function takes arguments', async () => {
  const text = JSON.stringify(Array.from({ length: 240_000 }, () => 0));
  expect(JSON.stringify(await read(text)) === text).toBe(true);
});

it('finds what is nested too deep behind many others', async () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
  await expect(read(`[${'0,'.repeat(240_000)}${deep}]`)).rejects.toMatchObject({ code: 'too_deep' });
});

/** A request as Firefox has it: without a stream of its body. */
const requestWithoutStream = (body: string): RequestWithBody => ({
  headers: new Headers(headers),
  signal: new AbortController().signal,
  arrayBuffer: () => new Response(body).arrayBuffer(),
});

it('reads a body of which there is no stream, up to the same limit', async () => {
  expect(await readJson(requestWithoutStream('{"a":1}'), 7)).toEqual({ a: 1 });
  await expect(readJson(requestWithoutStream('{"a":12}'), 7)).rejects.toMatchObject({
    code: 'payload_too_large',
  });
});

const many = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join(',');

/** A number in escapes, each of which stands for a digit. */
const escaped = (row: number) =>
  row.toString(8).replace(/\d/g, (digit) => `\\${'"\\/bfnrt'.charAt(Number(digit))}`);

it.each([
  ['values', `[${many(limits.jsonValues, () => '0')}]`],
  ['lists', `[${many(limits.jsonValues / 2, () => '[]')}]`],
  ['objects', `[${many(limits.jsonValues / 2, () => '{}')}]`],
  [
    'names of objects',
    `[${many(400, (row) => `{${many(127, (at) => `"${row.toString(36)}\\${'bfnrt'.charAt(at % 5)}${at}":0`)}}`)}]`,
  ],
  ['names that differ in an escape', `[${many(60_000, (row) => `{"${escaped(row)}":0}`)}]`],
  ['members of an object', `[{${many(limits.jsonMembers + 1, (at) => `"m${at}":0`)}}]`],
])('refuses more %s than any request has, before it reads them', async (_, body) => {
  const parse = vi.spyOn(JSON, 'parse');
  await expect(read(body)).rejects.toMatchObject({ code: 'payload_too_large' });
  expect(parse).not.toHaveBeenCalled();
});

it('says of a compressed body that it is not read, whatever it holds', async () => {
  const coded = (coding: string) =>
    new Request('https://localhost/', {
      method: 'POST',
      headers: { ...headers, 'content-encoding': coding },
      body: '{}',
    });
  await expect(readJson(coded('gzip'), 100)).rejects.toMatchObject({
    code: 'unsupported_media_type',
    message: expect.stringContaining('Content-Encoding') as unknown,
  });
  expect(await readJson(coded('identity'), 100)).toEqual({});
});
