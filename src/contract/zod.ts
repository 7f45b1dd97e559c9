import { z } from 'zod';

/**
 * The one way to zod. `jitless` is set before any schema exists: under the
 * page's Content Security Policy even zod's probe of `new Function` is a
 * violation.
 */
z.config({ jitless: true });

export { z };
