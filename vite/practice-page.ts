import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** A file of the page: its name below the folder, and what is in it. */
interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const folder = 'practice/';
const source = join(import.meta.dirname, '../src/practice/page/static-page.ts');

/** The rooms are compiled with settings of their own, so the source is read as a program of its own. */
async function files(): Promise<readonly PageFile[]> {
  const { module } = await runnerImport<{ staticPage: () => Promise<PageFile[]> }>(source, {
    configFile: false,
    logLevel: 'error',
  });
  return module.staticPage();
}

/**
 * Puts the list of faults beside a page that is its own server, at
 * `practice/`: no address of the practice provider inside it can be visited.
 */
export function practicePage(): Plugin {
  return {
    name: 'practice-page',
    apply: (_config, { mode }) => mode === 'demo',
    async generateBundle() {
      for (const { name, text } of await files())
        this.emitFile({ type: 'asset', fileName: folder + name, source: text });
    },
    configureServer(server) {
      server.middlewares.use(`/${folder}`, (request, response, next) => {
        const asked = (request.url ?? '/').replace(/[?#].*$/, '').slice(1) || 'index.html';
        files()
          .then((all) => {
            const file = all.find(({ name }) => name === asked);
            if (file === undefined) next();
            else response.setHeader('content-type', file.type).end(file.text);
          })
          .catch(next);
      });
    },
  };
}
