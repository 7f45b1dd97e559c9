/** A token endpoint whose answers are as long as what is kept of one: `/line` is one line, `/json` one of JSON, `/bytes` no text. */
import { createServer } from 'node:http';

const keptBytes = 64 * 1024;

function json() {
  const row = (/** @type {number} */ id) => ({ id, name: `Room ${id}`, isFree: id % 2 === 0, rate: 129.5 });
  const count = Math.floor(keptBytes / (JSON.stringify(row(1000)).length + 1)) - 1;
  return JSON.stringify({
    error: 'invalid_request',
    rows: Array.from({ length: count }, (_, id) => row(id)),
  });
}

/** @type {Readonly<Record<string, { type: string, body: string | Buffer }>>} */
const answers = {
  '/line': { type: 'text/plain', body: 'hotel bookings '.repeat(keptBytes / 15) },
  '/json': { type: 'application/json', body: json() },
  '/bytes': {
    type: 'application/octet-stream',
    body: Buffer.from(Array.from({ length: keptBytes }, (_, at) => (at * 7 + (at >> 8)) % 256)),
  },
};

const server = createServer((request, response) => {
  request.resume();
  const answer = answers[request.url ?? ''];
  if (answer === undefined) response.writeHead(404).end();
  else response.writeHead(400, { 'content-type': answer.type }).end(answer.body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
