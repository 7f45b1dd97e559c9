import { afterEach, beforeEach, expect } from 'vitest';

/**
 * Noise is failure: what is written to console.error or console.warn fails the
 * test that caused it. A test that expects it replaces the method by a spy.
 */
const loud = /** @type {const} */ (['error', 'warn']);

/** @type {string[]} */
let noise = [];

beforeEach(() => {
  noise = [];
  for (const method of loud)
    console[method] = (...values) => {
      noise.push(`console.${method}: ${values.map(String).join(' ')}`);
    };
});

afterEach(() => {
  expect(noise, 'Nothing was to be written to the console.').toEqual([]);
});

/** Requests end on this machine: a test that reaches out would pass here and fail elsewhere. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const fetchOfPlatform = globalThis.fetch;

/** @type {typeof fetch} */
const guarded = async (input, init) => {
  const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input);
  if (url.protocol.startsWith('http') && !loopback.test(url.hostname))
    throw new Error(`A test tried to fetch from ${url.host}. Tests stay on this machine.`);
  return fetchOfPlatform(input, init);
};

Object.assign(globalThis, { fetch: guarded });
