import { isJsonObject } from '../../evidence/answer/json-value.ts';

/** A name and a value, of a header or of a form. */
export interface PostmanRow {
  readonly key: string;
  readonly value: unknown;
}

/** Rows of a list that are switched on. */
export function rowsOf(list: unknown): PostmanRow[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((row: unknown) =>
    isJsonObject(row) && row.disabled !== true && typeof row.key === 'string'
      ? [{ key: row.key, value: row.value }]
      : [],
  );
}

/** Characters of headers that are read of one text: servers take no more. */
const mostCharacters = 16 * 1024;

/** The headers: a list, or one text as version 2.0 may have them, where `//` switches a line off. */
export function headersOf(header: unknown): PostmanRow[] {
  if (typeof header !== 'string') return rowsOf(header);
  return header
    .slice(0, mostCharacters)
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(':');
      return at < 1 || line.trimStart().startsWith('//')
        ? []
        : [{ key: line.slice(0, at), value: line.slice(at + 1) }];
    });
}

/** Parts of a host or a path, which are a list or one text. */
function joined(parts: unknown, separator: string): string {
  if (!Array.isArray(parts)) return typeof parts === 'string' ? parts : '';
  return parts
    .map((part: unknown) => (isJsonObject(part) ? part.value : part))
    .filter((part) => typeof part === 'string')
    .join(separator);
}

/** The address as it was written, or else of its parts. Undefined where it is none. */
export function urlOf(url: unknown): string | undefined {
  if (typeof url === 'string') return url;
  if (!isJsonObject(url)) return undefined;
  if (typeof url.raw === 'string' && url.raw !== '') return url.raw;
  const protocol = typeof url.protocol === 'string' ? `${url.protocol.replace(/:\/*$/, '')}://` : '';
  const port = typeof url.port === 'string' && url.port !== '' ? `:${url.port}` : '';
  const path = joined(url.path, '/').replace(/^\//, '');
  const query = rowsOf(url.query).map(({ key, value }) =>
    typeof value === 'string' ? `${key}=${value}` : key,
  );
  return `${protocol}${joined(url.host, '.')}${port}/${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
