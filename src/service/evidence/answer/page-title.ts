import { decodeView } from '../secrets/text-view.ts';
import { characterReferences } from '../secrets/escapes.ts';

/** How much of a page is looked at. */
const looked = 32 * 1024;

/** The title of an HTML page, or its first heading, as text on one line; null where it has neither. */
export function pageTitle(html: string): string | null {
  const head = html.slice(0, looked);
  const found = /<title[^<>]*>([^<]*)/i.exec(head)?.[1] ?? /<h[12][^<>]*>([^<]*)/i.exec(head)?.[1] ?? '';
  const text = decodeView({ text: found }, characterReferences)?.text ?? found;
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
