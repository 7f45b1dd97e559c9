import * as z from 'zod/mini';

/**
 * The small way to zod, for the contract and the page: a third of the script,
 * and schemas that are made three times as fast. Both ways
 * take each other's schemas (docs/decisions/page-is-light-at-first.md). `jitless`
 * for the reason that `zod.ts` gives.
 */
z.config({ jitless: true });

export { z };
