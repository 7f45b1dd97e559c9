import type { TokenRequestOptions } from '#contract/authorization-types/token-request-options.ts';
import type { HeaderPairs, Step } from '#contract/evidence.ts';
import type { CustomFetchOptions } from 'oauth4webapi';
import type { LibraryVerdict, ObservedExchange } from '../evidence/observed-exchange.ts';
import { tokenPlaceOf } from '../evidence/answer/token-place.ts';
import type { TransportResult } from '../ports/transport.ts';
import type { FlowContext } from './flow.ts';
import { inForm, isStandardForm } from './request-form.ts';
import { tokenRequestHeaders, type HeaderRow } from './token-request-headers.ts';
import { withoutIdToken } from './without-id-token.ts';

type LibraryFetch = (url: string, options: CustomFetchOptions<'POST', URLSearchParams>) => Promise<Response>;

/** A call to the protocol library: what it sends, and how it reads what comes. */
export interface LibraryCall {
  request(fetch: LibraryFetch): Promise<Response>;
  process(response: Response): Promise<unknown>;
}

/** Ends the library's call where there is nothing for it to understand. */
class NothingToRead extends Error {
  override readonly name = 'NothingToRead';
}

/** What a profile says of how a token is asked for and answered. */
export interface AskedEndpoint extends TokenRequestOptions {
  readonly tokenRequestHeaders: readonly HeaderRow[];
}

const ownNames = new Map([
  ['accept', 'Accept'],
  ['authorization', 'Authorization'],
  ['content-type', 'Content-Type'],
]);

/**
 * The library's headers under their usual names, then those of the profile as
 * they were typed. The transport writes the user agent, unless the profile does.
 */
function mergeHeaders(fromLibrary: Readonly<Record<string, string>>, fromProfile: HeaderPairs): HeaderPairs {
  const typed = new Set(fromProfile.map(([name]) => name.toLowerCase()));
  const own = Object.entries(fromLibrary).filter(([name]) => name !== 'user-agent' && !typed.has(name));
  return [
    ...own.map(([name, value]): [string, string] => [ownNames.get(name) ?? name, value]),
    ...fromProfile,
  ];
}

/** An answer as the library takes it, without an ID token, or null where the Fetch standard has no such answer. */
function toResponse({ failure, response }: TransportResult): Response | null {
  if (failure !== null || response === null || response.status < 200 || response.status > 599) return null;
  const { status, body } = response;
  try {
    const hasBody = ![204, 205, 304].includes(status);
    return new Response(hasBody ? withoutIdToken(body) : null, {
      status,
      // Made here, since a host may have a Response that looks at its headers only when it is asked for them.
      headers: new Headers(response.headers),
    });
  } catch {
    return null;
  }
}

function verdictOf(error: unknown): LibraryVerdict | null {
  if (error instanceof NothingToRead) return null;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { accepted: false, code: typeof code === 'string' ? code : 'unknown' };
}

/**
 * Lets the library make a request, sends it through the transport, and lets the
 * library read the answer, so that what is seen on the wire never depends on
 * what the library made of it. It is not asked about answers to requests that
 * it would not make, or with the token in a place of their own. Throws only where the library refuses to make
 * the request.
 */
export async function exchangeThroughLibrary(
  step: Step,
  call: LibraryCall,
  endpoint: AskedEndpoint,
  context: FlowContext,
): Promise<ObservedExchange> {
  const isStandard = isStandardForm(endpoint) && tokenPlaceOf(endpoint).isStandard;
  const seen: Omit<ObservedExchange, 'library'>[] = [];
  async function fetch(url: string, options: CustomFetchOptions<'POST', URLSearchParams>): Promise<Response> {
    const headers = mergeHeaders(options.headers, tokenRequestHeaders(endpoint.tokenRequestHeaders));
    const request = inForm(
      { method: options.method, url, headers, parameters: options.body },
      endpoint,
      step,
    );
    const result = await context.send(request, step);
    seen.push({ step, request, result, endedAt: context.now() });
    const response = isStandard ? toResponse(result) : null;
    if (response === null) throw new NothingToRead();
    return response;
  }
  let library: LibraryVerdict | null = { accepted: true };
  try {
    await call.process(await call.request(fetch));
  } catch (error) {
    if (seen.length === 0) throw error;
    library = verdictOf(error);
  }
  const [exchange] = seen;
  if (exchange === undefined) throw new TypeError('The library made no request.');
  return { ...exchange, library };
}
