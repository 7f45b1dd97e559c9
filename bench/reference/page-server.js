/** Serves a built page compressed, from memory, and the rows of a list: `node page-server.js FOLDER ROWS_FILE`. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const [, , folder = '', rowsFile = ''] = process.argv;

/** @type {Readonly<Record<string, string>>} */
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** @type {Map<string, { type: string, body: Buffer }>} */
const answers = new Map();
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const type = types[extname(file)] ?? 'application/octet-stream';
  answers.set(file.slice(folder.length), { type, body: brotliCompressSync(readFileSync(file)) });
}
const rows = { type: 'application/json', body: brotliCompressSync(readFileSync(rowsFile)) };
answers.set('/rows', rows);

const server = createServer((request, response) => {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '');
  const answer = answers.get(path);
  if (answer === undefined) response.writeHead(404).end();
  else
    response
      .writeHead(200, {
        'content-type': answer.type,
        'content-encoding': 'br',
        'content-length': answer.body.length,
      })
      .end(answer.body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
