import type { ReceivedRequest } from './signature.ts';

const scheme = /^OAuth\s+/i;
const parameter = /\s*([^=\s,]+)="([^"]*)"\s*(?:,|$)/g;

/** Why a request is turned away, as the extension "OAuth Problem Reporting" names it. */
export class OAuthProblem extends Error {
  override readonly name = 'OAuthProblem';
  readonly problem: string;
  readonly status: number;

  constructor(problem: string, message: string, status = 401) {
    super(message);
    this.problem = problem;
    this.status = status;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new OAuthProblem('parameter_rejected', 'A parameter is not properly percent-encoded.', 400);
  }
}

/** Reads the header Authorization (RFC 5849 3.5.1). Throws an `OAuthProblem` where it is none, or names a parameter twice. */
function readProtocol(header: string | null): Map<string, string> {
  if (header === null || !scheme.test(header))
    throw new OAuthProblem('parameter_absent', 'The header Authorization of OAuth v1 is missing.');
  const protocol = new Map<string, string>();
  for (const [, name = '', value = ''] of header.replace(scheme, '').matchAll(parameter)) {
    if (name.toLowerCase() === 'realm') continue;
    if (protocol.has(decoded(name)))
      throw new OAuthProblem('parameter_rejected', `${name} was sent more than once.`, 400);
    protocol.set(decoded(name), decoded(value));
  }
  return protocol;
}

/** Reads what of a request its signature covers. */
export async function receive(request: Request): Promise<ReceivedRequest> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
  return {
    method: request.method,
    url: new URL(request.url),
    form: new URLSearchParams(isForm ? await request.text() : ''),
    protocol: readProtocol(request.headers.get('authorization')),
  };
}
