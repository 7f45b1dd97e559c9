import { z } from '#contract/zod.ts';
import { splitBasic } from '../token/client-authentication.ts';
import { parseForm, readForm } from '../token/form.ts';
import { jsonAnswer } from '../token/json-answer.ts';
import type { FaultAnswer, FaultContext, FaultFamily } from './fault.ts';

function refuse(status: number, error: string, description: string): Response {
  return jsonAnswer(status, { error, error_description: description });
}

const usesHeader = ({ request }: FaultContext) => request.headers.has('authorization');
const form = async ({ request }: FaultContext) => readForm(request.clone()).catch(() => parseForm(''));

/** The request with form-encoded credentials, whatever form they came in. */
function asForm(request: Request, parameters: Readonly<Record<string, string>>): Request {
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return new Request(request.url, {
    method: 'POST',
    headers,
    body: new URLSearchParams(parameters).toString(),
  });
}

/** Takes Basic credentials as they are: a percent sign is a percent sign. */
const rawBasic: FaultAnswer = async (context) => {
  const halves = splitBasic(context.request.headers.get('authorization') ?? '');
  if (halves === null) return refuse(401, 'invalid_client', 'Client authentication failed.');
  const parameters = [...new URLSearchParams(await context.request.clone().text())];
  const [clientId, clientSecret] = halves;
  return context.behave(
    asForm(context.request, {
      ...Object.fromEntries(parameters),
      client_id: clientId,
      client_secret: clientSecret,
    }),
  );
};

const textRecord = z.record(z.string(), z.string());

const jsonOnly: FaultAnswer = async (context) => {
  if (!(context.request.headers.get('content-type') ?? '').startsWith('application/json'))
    return refuse(400, 'unsupported_grant_type', 'grant_type is missing from the JSON body.');
  const body = textRecord.safeParse(await context.request.json().catch(() => null));
  return body.success
    ? context.behave(asForm(context.request, body.data))
    : refuse(400, 'invalid_request', 'The body is not a JSON object of texts.');
};

const queryOnly: FaultAnswer = async (context) => {
  const parameters = new URL(context.request.url).searchParams;
  return parameters.has('grant_type')
    ? context.behave(asForm(context.request, Object.fromEntries(parameters)))
    : refuse(400, 'invalid_request', 'The parameter grant_type is missing from the query.');
};

/** Providers that work, for clients that do exactly what they want. */
export const particular: FaultFamily = {
  title: 'Particular about the request',
  faults: [
    {
      id: 'basic-only',
      title: 'Basic header only',
      does: 'Does not read credentials from the body.',
      expected: null,
      answer: (context) =>
        usesHeader(context)
          ? context.behave()
          : refuse(401, 'invalid_client', 'Client authentication failed.'),
    },
    {
      id: 'body-only',
      title: 'Request body only',
      does: 'Does not read credentials from the Authorization header.',
      expected: 'invalid_client',
      answer: (context) =>
        usesHeader(context)
          ? refuse(401, 'invalid_client', 'Client authentication failed.')
          : context.behave(),
    },
    {
      id: 'raw-basic',
      title: 'Basic header, not encoded',
      does: 'Does not decode what RFC 6749 2.3.1 has clients encode.',
      expected: 'invalid_client',
      answer: rawBasic,
    },
    {
      id: 'json-only',
      title: 'JSON body only',
      does: 'Wants the token request in JSON.',
      expected: 'unsupported_grant_type',
      answer: jsonOnly,
    },
    {
      id: 'query-only',
      title: 'Query parameters only',
      does: 'Wants the token request in the query, secret included.',
      expected: 'invalid_request',
      answer: queryOnly,
    },
    {
      id: 'get-only',
      title: 'GET only',
      does: 'Gives tokens to GET requests only.',
      expected: 'method_not_allowed',
      answer: (context) =>
        context.request.method === 'GET'
          ? queryOnly(context)
          : new Response(null, { status: 405, headers: { allow: 'GET' } }),
    },
    {
      id: 'own-grant-type',
      title: 'A grant type of its own',
      does: 'Knows client credentials as account_credentials only.',
      expected: 'unsupported_grant_type',
      answer: async (context) => {
        const parameters = new URLSearchParams(await context.request.clone().text());
        if (parameters.get('grant_type') !== 'account_credentials')
          return refuse(400, 'unsupported_grant_type', 'Use account_credentials.');
        parameters.set('grant_type', 'client_credentials');
        const { url, headers } = context.request;
        return context.behave(new Request(url, { method: 'POST', headers, body: parameters.toString() }));
      },
    },
    {
      id: 'no-charset',
      title: 'No charset in the content type',
      does: 'Refuses a content type with a charset parameter.',
      expected: null,
      answer: (context) =>
        (context.request.headers.get('content-type') ?? '').includes(';')
          ? jsonAnswer(415, { message: 'Content-Type must be application/x-www-form-urlencoded.' })
          : context.behave(),
    },
    {
      id: 'audience-required',
      title: 'An audience is required',
      does: 'Refuses every request without the parameter audience.',
      expected: 'access_denied',
      answer: async (context) =>
        (await form(context)).one('audience') === undefined
          ? refuse(403, 'access_denied', 'The parameter audience is required for this client.')
          : context.behave(),
    },
    {
      id: 'scope-required',
      title: 'A scope is required',
      does: 'Refuses every request without a scope.',
      expected: 'invalid_scope',
      answer: async (context) =>
        (await form(context)).one('scope') === undefined
          ? refuse(400, 'invalid_scope', 'A scope is required.')
          : context.behave(),
    },
    {
      id: 'header-required',
      title: 'A header of its own',
      does: 'Refuses every request without the header X-Api-Key.',
      expected: 'unauthorized',
      answer: (context) =>
        context.request.headers.has('x-api-key')
          ? context.behave()
          : jsonAnswer(401, { message: 'No API key found in request' }),
    },
  ],
};
