import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, makeCatalogue } from './make-catalogue.js';

/** All cases and faults are carried out, which takes longer than one test may. */
const timeout = 120_000;
const made = makeCatalogue();

test(
  'every code has a test that brings it about',
  async () => {
    expect((await made).untested).toEqual([]);
  },
  timeout,
);

test(
  'the page in docs says what the service says; if not, run npm run catalogue',
  async () => {
    expect((await made).page).toBe(readFileSync(files.page, 'utf8'));
  },
  timeout,
);

test(
  'the practice provider lists what the service says; if not, run npm run catalogue',
  async () => {
    expect((await made).said).toBe(readFileSync(files.said, 'utf8'));
  },
  timeout,
);
