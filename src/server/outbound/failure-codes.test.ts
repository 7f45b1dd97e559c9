import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { transportFailureCodes } from '#service/ports/transport.ts';

/** What only the browser host tells. */
const elsewhere = new Set(['unreachable_from_browser', 'client_certificate_unavailable']);

const folder = import.meta.dirname;
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('failure-codes.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const codes = Object.values(transportFailureCodes)
  .flat()
  .filter((code) => !elsewhere.has(code));

it.each([...codes, 'cancelled'])('has a test that brings %s about', (code) => {
  expect(tests).toContain(`'${code}'`);
});
