import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** A line with a name and a value, or one that says nothing; what is in quotation marks may go on over several lines. */
const quoted = /(["'`])(?:(?!\1)[^])*\1/g;
const understood = /^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/;

/** @param {Buffer} bytes */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('.env cannot be read: it has to be a text in UTF-8.');
  }
}

/**
 * Reads the settings of a file `.env`. Node.js passes over what it does not understand, such as a first line behind a mark
 * of the byte order, or `NAME: value`: the server would start without that setting, on another database, say. Throws
 * where there is such a line, without what it says, which may be secret.
 *
 * @param {string} file
 * @returns {NodeJS.Dict<string>}
 */
export function readEnvFile(file) {
  const text = textOf(readFileSync(file));
  const lines = text
    .replace(/^\s*#.*$/gm, '')
    .replace(quoted, (value) => value.replace(/[^\n]/g, ''))
    .split(/\r?\n/);
  const wrong = lines.findIndex((line) => !understood.test(line));
  if (wrong !== -1)
    throw new Error(
      `.env has no setting in line ${String(wrong + 1)}. Write NAME=value, or # before a comment.`,
    );
  // Behind a comment that is moved in, Node.js 20 reads the next setting as a part of it.
  return parseEnv(text.replace(/^[ \t]+#.*$/gm, ''));
}
