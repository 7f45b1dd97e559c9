import { textIn } from '../utf8-text.ts';
import { hasControls } from './body-format.ts';

/** A body as it reads in the character encoding that it says it is in. */
export interface DeclaredText {
  readonly text: string;
  /** The name of that encoding (WHATWG Encoding 4.2), such as "windows-1252". */
  readonly encoding: string;
}

/** Where a page or an XML document says it (HTML 13.2.3.2). */
const inMarkup =
  /<meta\s[^<>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\s[^<>]*\bencoding\s*=\s*["']([\w.:-]+)/i;
const looked = 1024;

/** In these a byte below 0x80 need not stand for its ASCII character, so that a secret could be read from it in two ways. */
const withoutAscii: ReadonlySet<string> = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp', 'x-user-defined']);

function encodingOf(label: string): string | null {
  try {
    // Labels that nobody knows are refused, and with them UTF-7, HZ and ISO-2022-KR.
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || withoutAscii.has(encoding) ? null : encoding;
  } catch {
    return null;
  }
}

/**
 * A body that is no UTF-8, read as what its header or else itself says that it is. `text` is the body read as UTF-8 all
 * the same. Null where it says nothing, or nothing that is known or that it can be; it is then shown as UTF-8.
 */
export function readDeclared(
  bytes: Uint8Array,
  isWhole: boolean,
  text: string,
  charset: string | null,
): DeclaredText | null {
  const [, inMeta, inXml] = inMarkup.exec(text.slice(0, looked)) ?? [];
  const encoding = encodingOf(charset ?? inMeta ?? inXml ?? '');
  // Bytes that are no text are shown one by one.
  if (encoding === null || text.startsWith('\ufeff') || hasControls(text)) return null;
  try {
    const declared = textIn(encoding, bytes, isWhole);
    return hasControls(declared) ? null : { text: declared, encoding };
  } catch {
    // Node.js gives up at some bytes of some encodings, though it was asked not to.
    return null;
  }
}
