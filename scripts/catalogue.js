/**
 * Writes down what the service says of every case and every fault: the page in
 * docs, and the sentences that the practice provider lists.
 *
 *     node scripts/catalogue.js
 */
import { writeFileSync } from 'node:fs';
import { files, makeCatalogue } from './catalogue/make-catalogue.js';
import { readOptions } from './run/read-options.js';

readOptions({ options: {} });

const { page, said, untested } = await makeCatalogue();
writeFileSync(files.page, page);
writeFileSync(files.said, said);
if (untested.length > 0) {
  console.error(`No test brings these codes about: ${untested.join(', ')}.`);
  process.exitCode = 1;
}
