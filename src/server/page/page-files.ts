import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentType } from './content-types.ts';
import { readInlineHashes, type InlineHashes } from './inline-hashes.ts';

/** A way a file can be sent, smallest first. */
const codings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

export type Coding = (typeof codings)[number]['name'] | 'identity';

/** A file as it is sent in one coding. */
export interface Variant {
  readonly coding: Coding;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong, and another one for each coding (RFC 9110 8.8.3.3). */
  readonly etag: string;
}

export interface PageFile {
  readonly contentType: string;
  /** True where its name changes with its content. */
  readonly isHashed: boolean;
  /** Smallest first; the last is always `identity`. */
  readonly variants: readonly Variant[];
}

/** The built page. Files are looked up by address: what is not here cannot be asked for. */
export interface PageFiles {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly index: PageFile;
  readonly inlineHashes: InlineHashes;
}

/** Beside the packed copies: maps are for developers, who have the sources. */
const notServed = /\.(?:br|gz|map)$|^csp\.json$/;

function variantOf(file: string, coding: Coding): Variant {
  const bytes = new Uint8Array(readFileSync(file));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { coding, bytes, etag: `"${hash}-${coding}"` };
}

function readPageFile(folder: string, name: string): PageFile {
  const file = join(folder, name);
  const packed = codings.filter(({ suffix }) => existsSync(file + suffix));
  return {
    contentType: contentType(name),
    isHashed: name.startsWith('assets/'),
    variants: [
      ...packed.map(({ name: coding, suffix }) => variantOf(file + suffix, coding)),
      variantOf(file, 'identity'),
    ],
  };
}

/** Reads the built page into memory; null where it was not built. Throws where it is damaged. */
export function readPageFiles(folder: string): PageFiles | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !notServed.test(name));
  const files = new Map(names.map((name) => [`/${name}`, readPageFile(folder, name)]));
  const index = readPageFile(folder, 'index.html');
  files.set('/', index);
  return { files, index, inlineHashes: readInlineHashes(folder) };
}
