import type { PageFile, Variant } from './page-files.ts';

/** The codings that an Accept-Encoding header takes, with those it rules out (RFC 9110 12.5.3). */
function acceptance(header: string): (coding: string) => boolean {
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (coding !== '') weights.set(coding, weight === undefined ? 1 : Number(weight));
  }
  return (coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
}

/** The smallest variant of a file that a client takes. */
export function chooseVariant(
  { variants }: PageFile,
  acceptEncoding: string | undefined,
): Variant | undefined {
  const accepts = acceptance(acceptEncoding ?? '');
  return variants.find(({ coding }) => coding === 'identity' || accepts(coding));
}

/** True where an If-None-Match header names a tag, compared weakly (RFC 9110 13.1.2). */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
