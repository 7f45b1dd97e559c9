import { limits } from './limits.ts';
import { requiredLineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** An assistant as it is written. */
export const assistantWriteSchema = z.strictObject({ name: requiredLineOf(limits.name, 'name') });
