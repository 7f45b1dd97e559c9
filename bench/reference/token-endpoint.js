/** A token endpoint that does nothing but answer, and closes each connection behind its answer. */
import { createServer } from 'node:http';

const body = JSON.stringify({ access_token: 'bench-token', token_type: 'Bearer', expires_in: 3600 });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      connection: 'close',
    });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
