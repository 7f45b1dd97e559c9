import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { catalogueText } from './catalogue-text.js';

const root = join(import.meta.dirname, '../..');

/**
 * @typedef {{ code: string, found: string, stage: string, summary: string, next: string }} Failure
 * @typedef {{ id: string, title: string, code: string | null, meaning: string | null, warnings: readonly string[], says: string }} FaultOutcome
 * @typedef {{ id: string, summary: string, basis: string }} Meaning
 * @typedef {{ id: string, text: string, basis: string }} Note
 * @typedef {{ name: string, meanings: Meaning[], notes: Note[], sources: string[] }} KnownProvider
 * @typedef {{ failures: Failure[], warnings: { code: string, message: string }[], providers: KnownProvider[] }} Catalogue
 * @typedef {{ faults: FaultOutcome[], calls: { fault: string, code: string }[] }} FaultCatalogue
 */

/** Where what is made is kept. */
export const files = {
  page: join(root, 'docs/diagnosis-catalogue.md'),
  said: join(root, 'src/practice/page/said.ts'),
};

/**
 * Vite reads the TypeScript, so that nothing has to be built first.
 *
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const options = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
  const { module } = /** @type {{ module: T }} */ (await runnerImport(join(root, path), options));
  return module;
}

/** The tests over real sockets that name a code: `code` to the file names. */
function socketTests() {
  const folder = join(root, 'src/server/outbound');
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('failure-codes.test.ts'))
    .map((name) => ({ name: `src/server/outbound/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
  return (/** @type {string} */ code) =>
    tests.filter(({ text }) => text.includes(`'${code}'`)).map(({ name }) => name);
}

/**
 * @param {FaultOutcome[]} faults
 */
function saidText(faults) {
  const entries = faults.map(({ id, says }) => `  ${JSON.stringify(id)}: ${JSON.stringify(says)},`);
  return `/**
 * What a test of each fault says, by the id of the fault; empty where there is
 * nothing to say. \`{host}\` stands for the host and \`{base}\` for the address of the provider. Made by \`npm run catalogue\`.
 */
export const said: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
}

/**
 * @param {string} text
 * @param {string} path
 */
async function formatted(text, path) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/**
 * Runs every case and every fault through the service, and writes down what it
 * says. Nothing is written to disk here.
 *
 * @returns {Promise<{ page: string, said: string, untested: string[] }>} `untested` are codes without a test.
 */
export async function makeCatalogue() {
  const { catalogue } = /** @type {{ catalogue: () => Promise<Catalogue> }} */ (
    await load('src/service/testing/diagnosis/catalogue.ts')
  );
  const { faultCatalogue } = /** @type {{ faultCatalogue: () => Promise<FaultCatalogue> }} */ (
    await load('src/demo/testing/fault-catalogue.ts')
  );
  const [known, tried] = [await catalogue(), await faultCatalogue()];
  const { text, untested } = catalogueText(known, tried, socketTests());
  return {
    page: await formatted(text, files.page),
    said: await formatted(saidText(tried.faults), files.said),
    untested,
  };
}
