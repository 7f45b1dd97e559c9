import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '#contract/zod.ts';

/** Hashes of what stands in the page itself or is put into it, such as `sha256-…`. */
export interface InlineHashes {
  /** Of the scripts in index.html. */
  readonly scriptHashes: readonly string[];
  /** Of the styles that libraries put into the page. */
  readonly styleHashes: readonly string[];
}

const hashesSchema = z.array(z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/));
const policySchema = z.object({ scriptHashes: hashesSchema, styleHashes: hashesSchema });

export const noHashes: InlineHashes = { scriptHashes: [], styleHashes: [] };

/** What the build of the page wrote down for its policy. Throws where that is damaged. */
export function readInlineHashes(folder: string): InlineHashes {
  const file = join(folder, 'csp.json');
  return existsSync(file) ? policySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : noHashes;
}
