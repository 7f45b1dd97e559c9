import { limits } from '#contract/limits.ts';
import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';
import { encodingOf } from '../../../lib/encoding-of.ts';

/** The text of a file, or why there is none. */
export type ReadFile =
  | { readonly text: string }
  | { readonly code: FieldErrorCode; readonly parameters: FieldErrorParameters }
  /** The browser gave nothing of it: a folder, or a file that is gone or closed to the user. */
  | { readonly isUnreadable: true };

/** True for bytes that stand in no text of one byte a letter, whatever its encoding. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);

/** Reads a file as text. Never throws. One that is too large is refused by its size, before anything of it is read. */
export async function readTextFile(file: Blob): Promise<ReadFile> {
  if (file.size > limits.importBytes)
    return { code: 'import_too_large', parameters: { maximum: limits.importBytes / 1024 / 1024 } };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { isUnreadable: true };
  }
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // Which other encoding it is in cannot be seen: with the wrong one, names would be taken over with other letters.
    const isBinary = encoding !== 'utf-8' || bytes.some(isControl);
    return { code: isBinary ? 'import_binary' : 'import_encoding', parameters: {} };
  }
}
