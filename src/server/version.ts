import { readFileSync } from 'node:fs';
import { z } from '#contract/zod.ts';

/** Two folders up, from here and from the bundle alike. */
const packageFile = new URL('../../package.json', import.meta.url);

/** The version of this program. */
export function programVersion(): string {
  const { version } = z
    .looseObject({ version: z.string() })
    .parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  return version;
}
