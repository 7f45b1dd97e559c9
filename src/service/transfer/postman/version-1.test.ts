import { describe, expect, it } from 'vitest';
import { importOf } from '../../testing/transfer/transfer-scene.ts';
import { readText } from '../import/read-text.ts';

const collection = {
  id: 'c1',
  name: 'Hotels',
  description: '',
  order: ['r1'],
  folders: [],
  requests: [
    {
      id: 'r1',
      name: 'List',
      method: 'GET',
      url: 'https://api.example.com/hotels',
      headers: 'X-Api-Key: k1\n',
      currentHelper: null,
      helperAttributes: null,
      dataMode: 'params',
      data: [],
    },
  ],
};

describe('version 1 of the format', () => {
  it.each([
    ['a collection', collection],
    ['a collection with a block', { ...collection, auth: { type: 'bearer', bearer: [] } }],
    ['what the API of Postman answers', { collection }],
    ['a dump of all data', { version: 1, collections: [collection], environments: [], globals: [] }],
  ])('is refused by its name in %s', async (_what, value) => {
    for (const format of [undefined, 'postman'] as const)
      await expect(readText(importOf(JSON.stringify(value), { format }))).rejects.toMatchObject({
        fieldErrors: [{ path: 'text', code: 'import_postman_v1' }],
      });
  });

  it.each([
    { info: { name: 'Hotels' }, item: [], requests: [], order: [] },
    { auth: { type: 'bearer', bearer: [] }, requests: 3 },
  ])('is not seen in %j', async (value) => {
    expect(await readText(importOf(JSON.stringify(value)))).toMatchObject({ format: 'postman' });
  });
});
