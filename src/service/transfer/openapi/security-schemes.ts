import { limits } from '#contract/limits.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';

/** What is said of an API's security: its schemes by name, and what addresses are relative to. */
export interface SecuritySchemes {
  readonly schemes: readonly (readonly [string, unknown])[];
  readonly title: string | null;
  readonly server: string | null;
  /** Where the schemes stand in the document. */
  readonly source: string;
}

const schemeTypes: readonly unknown[] = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS', 'basic'];

function isScheme(value: unknown): boolean {
  return isJsonObject(value) && (schemeTypes.includes(value.type) || typeof value.$ref === 'string');
}

/** The address of a server with what its variables are where nobody says otherwise (OpenAPI 3.1 4.8.6). */
function withDefaults(url: string, variables: unknown): string {
  if (!isJsonObject(variables)) return url;
  let left: number = limits.url;
  return url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const found = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = isJsonObject(found) && typeof found.default === 'string' ? found.default : null;
    if (value === null || value.length > left) return whole;
    left -= value.length;
    return value;
  });
}

function writtenServer(document: Readonly<Record<string, unknown>>): string | null {
  const { servers, host, basePath, schemes } = document;
  const first: unknown = Array.isArray(servers) ? servers[0] : undefined;
  if (isJsonObject(first) && typeof first.url === 'string')
    return first.url.length > limits.url ? null : withDefaults(first.url, first.variables);
  if (typeof host !== 'string') return null;
  const scheme = Array.isArray(schemes) && !schemes.includes('https') ? 'http' : 'https';
  return `${scheme}://${host}${typeof basePath === 'string' ? basePath : ''}`;
}

/** What addresses are relative to. Null also where it is longer than an address may be: each would repeat it. */
function serverOf(document: Readonly<Record<string, unknown>>): string | null {
  const server = writtenServer(document);
  return server === null || server.length > limits.url ? null : server;
}

function titleOf({ info }: Readonly<Record<string, unknown>>): string | null {
  return isJsonObject(info) && typeof info.title === 'string' ? info.title : null;
}

/**
 * The security schemes in a value: of an OpenAPI 3 document, of Swagger 2, of
 * its `components`, or by themselves. Null where there are none.
 */
export function securitySchemesIn(value: unknown): SecuritySchemes | null {
  if (!isJsonObject(value)) return null;
  const facts = { title: titleOf(value), server: serverOf(value) };
  const components = isJsonObject(value.components) ? value.components.securitySchemes : undefined;
  const places = [
    ['components.securitySchemes', components],
    ['securityDefinitions', value.securityDefinitions],
    ['securitySchemes', value.securitySchemes],
  ] as const;
  for (const [source, found] of places)
    if (isJsonObject(found)) return { ...facts, source, schemes: Object.entries(found) };
  const own = Object.entries(value);
  if (own.length > 0 && own.every(([, scheme]) => isScheme(scheme)))
    return { ...facts, source: 'securitySchemes', schemes: own };
  return null;
}

/** True for a document of an API, also one that says nothing of security. */
export function isOpenApi(value: unknown): boolean {
  if (securitySchemesIn(value) !== null) return true;
  return isJsonObject(value) && (typeof value.openapi === 'string' || typeof value.swagger === 'string');
}
