import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** A line with a name and a value, or one that says nothing; what is in quotation marks may go on over several lines. */
const quoted = /(?<==[ \t]*)(["'`])(?:(?!\1)[^])*\1/g;
const understood = /^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/;

/** Node.js takes a # for the beginning of a comment wherever it stands: a password with one in it would end there. */
const cutOff = /^[^#=]*=[^#]*[^\s#=]#/;

/**
 * Docker makes a folder of this name where it should bring a file in that is not there.
 *
 * @param {string} file
 */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(
      `.env cannot be read (${code}). It has to be a file that the user of this program may read.`,
      { cause: error },
    );
  }
}

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
  const text = textOf(bytesOf(file));
  const lines = text
    .replace(/^\s*#.*$/gm, '')
    .replace(quoted, (value) => value.replace(/[^\n]/g, ''))
    .split(/\r?\n/);
  const wrong = lines.findIndex((line) => !understood.test(line));
  if (wrong !== -1)
    throw new Error(
      `.env has no setting in line ${String(wrong + 1)}. Write NAME=value, or # before a comment.`,
    );
  const cut = lines.findIndex((line) => cutOff.test(line));
  if (cut !== -1)
    throw new Error(
      `.env has a value in line ${String(cut + 1)} that a # cuts off. Put the value into quotation marks, or a blank before a comment.`,
    );
  // Behind a comment that is moved in, Node.js 20 reads the next setting as a part of it.
  return parseEnv(text.replace(/^[ \t]+#.*$/gm, ''));
}
