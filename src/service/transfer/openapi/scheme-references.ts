import { limits } from '#contract/limits.ts';
import { isJsonObject, type JsonObject } from '../../evidence/answer/json-value.ts';
import type { SecuritySchemes } from './security-schemes.ts';

/** A fragment of an address is percent-encoded (RFC 6901 6). */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The references from one scheme of a document to another (RFC 6901, in the
 * fragment of an address); to anything else nobody follows them. All that they
 * lead to may together be as large as a text that is imported: few lines could
 * otherwise stand for far more than was sent.
 */
export class SchemeReferences {
  readonly #schemes: ReadonlyMap<string, unknown>;
  readonly #start: string;
  readonly #sizes = new Map<string, number>();
  #left: number = limits.importBytes;

  constructor({ schemes, source }: SecuritySchemes) {
    this.#schemes = new Map(schemes);
    this.#start = `#/${source.replaceAll('.', '/')}/`;
  }

  /** The scheme that a reference leads to, or null where it leads to none, or to another reference. */
  follow(reference: string): JsonObject | null {
    if (!reference.startsWith(this.#start)) return null;
    const name = decoded(reference.slice(this.#start.length)).replaceAll('~1', '/').replaceAll('~0', '~');
    const found = this.#schemes.get(name);
    if (!isJsonObject(found) || '$ref' in found) return null;
    this.#left -= this.#sizeOf(name, found);
    return this.#left < 0 ? null : found;
  }

  #sizeOf(name: string, scheme: JsonObject): number {
    const size = this.#sizes.get(name) ?? JSON.stringify(scheme).length;
    this.#sizes.set(name, size);
    return size;
  }
}
