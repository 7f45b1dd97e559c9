import { parseArgs } from 'node:util';

/**
 * Says what is wrong with how a program was called, and ends it with 2.
 *
 * @param {string} wrong
 * @returns {never}
 */
export function refuse(wrong) {
  console.error(wrong);
  process.exit(2);
}

/**
 * The options that a program was called with, as `parseArgs` of Node.js reads
 * them. Ends the program with a message where there is one that it has not.
 *
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {Config} config
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function readOptions(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(error.message);
  }
}
