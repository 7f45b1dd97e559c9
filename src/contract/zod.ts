import { z } from 'zod';

/**
 * The large way to zod, for what no page has to load: the contract itself and
 * the page take the small one (zod-mini.ts). `jitless` is set before any schema
 * exists: under the page's Content Security Policy even zod's probe of
 * `new Function` is a violation.
 */
z.config({ jitless: true });

export { z };
