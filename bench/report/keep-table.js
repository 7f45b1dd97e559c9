import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- the last table -->';
const end = '<!-- end of the last table -->';

/**
 * Puts a table between the marks of a page in Markdown. Throws where the page has no such marks.
 *
 * @param {string} file
 * @param {string} text
 */
export function keepTable(file, text) {
  const page = readFileSync(file, 'utf8');
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`${file} has no place for the table.`);
  writeFileSync(file, `${page.slice(0, before + begin.length)}\n\n${text}\n\n${page.slice(after)}`);
}
