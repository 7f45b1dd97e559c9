import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The static build of the product, beside the bundle that this file is part of. */
const builtFolder = fileURLToPath(new URL('../demo/', import.meta.url));

/** A browser host that answers until it is closed. */
export interface ServedBrowserHost {
  readonly origin: string;
  /** Ends when nothing answers any more, also where it is called again. */
  readonly close: () => Promise<void>;
}

interface File {
  readonly bytes: Buffer;
  readonly contentType: string;
}

function filesOf(folder: string): Map<string, File> {
  // Looked for first: a folder that was given by mistake may hold more than there is memory for.
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `${folder} holds no static build of the page: there is no index.html in it. Name the folder that ` +
        '`npm run build:demo` has made, or none for the build that comes with this package.',
    );
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => {
        const file = join(parentPath, name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        const contentType = contentTypes[extname(name)] ?? 'application/octet-stream';
        return [path, { bytes: readFileSync(file), contentType }];
      }),
  );
}

/**
 * Serves the static build of the product on a free port of the loopback
 * address. All its files are held in memory; an address that names none of
 * them, nor a folder with a page, is one of the page's own. Throws where the folder holds no build.
 */
export async function serveBrowserHost(folder = builtFolder): Promise<ServedBrowserHost> {
  const files = filesOf(folder);
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`index.html in ${folder} is no file.`);
  const server = createServer((request, response) => {
    // Not every address that is asked for is one.
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
    const { bytes, contentType } = files.get(pathname) ?? files.get(`${pathname}index.html`) ?? index;
    response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The browser host has no port.');
  const end = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  let ended: Promise<void> | null = null;
  return { origin: `http://127.0.0.1:${address.port}`, close: () => (ended ??= end()) };
}
