import { basePath } from '#contract/endpoints/endpoint.ts';

/**
 * The address of a call: the path with its parameters filled in, each as one
 * segment, and the query without what is undefined. Throws a TypeError for a
 * missing parameter and for a query value that is not text, number or boolean.
 */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // A dot segment would be taken out of the path by the browser and end at another endpoint.
    if (value === undefined || value === '' || value === '.' || value === '..')
      throw new TypeError(`The path parameter ${name} needs a value.`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new TypeError(`The query value ${name} is neither text, number nor boolean.`);
    search.append(name, String(value));
  }
  const text = search.toString();
  return basePath + filled + (text === '' ? '' : `?${text}`);
}
