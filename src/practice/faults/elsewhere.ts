import { jsonAnswer } from '../token/json-answer.ts';
import { changed, rewritten, tokenResponse } from './answers.ts';
import type { FaultFamily } from './fault.ts';

/** Good tokens in places where no standard client looks. */
export const elsewhere: FaultFamily = {
  title: 'The token stands elsewhere',
  faults: [
    {
      id: 'nested',
      title: 'In data.access_token',
      does: 'Wraps the answer in an object called data.',
      expected: 'token_elsewhere',
      answer: rewritten((body) => JSON.stringify({ data: body })),
    },
    {
      id: 'data-token',
      title: 'In data.token, with a date',
      does: 'Names the token data.token, and says when it ends in data.expires.',
      expected: 'token_elsewhere',
      answer: (context) =>
        rewritten(({ access_token, expires_in }) => {
          const ends = context.ports.clock.now() + Number(expires_in) * 1000;
          return JSON.stringify({ data: { token: access_token, expires: new Date(ends).toISOString() } });
        })(context),
    },
    {
      id: 'in-header',
      title: 'In the header X-Auth-Token',
      does: 'Gives the token in a header, and a body without one.',
      expected: 'token_missing',
      answer: async (context) => {
        const good = await context.behave();
        if (!good.ok) return good;
        const { access_token } = tokenResponse.parse(await good.json());
        return jsonAnswer(200, { status: 'ok' }, { 'x-auth-token': String(access_token) });
      },
    },
    {
      id: 'camel-case',
      title: 'As accessToken',
      does: 'Writes its members in camel case.',
      expected: 'token_elsewhere',
      answer: rewritten(({ access_token, expires_in }) =>
        JSON.stringify({ accessToken: access_token, tokenType: 'Bearer', expiresIn: expires_in }),
      ),
    },
    {
      id: 'id-token-only',
      title: 'As id_token only',
      does: 'Gives an ID token and no access token.',
      expected: 'token_elsewhere',
      answer: rewritten(({ access_token, ...body }) => JSON.stringify({ ...body, id_token: access_token })),
    },
    {
      id: 'plain-token',
      title: 'As plain text',
      does: 'Answers with the bare token as text.',
      expected: 'token_as_plain_text',
      answer: rewritten(({ access_token }) => String(access_token), { 'content-type': 'text/plain' }),
    },
    {
      id: 'application-jwt',
      title: 'As application/jwt',
      does: 'Answers with a signed JWT as the whole body.',
      expected: 'token_as_plain_text',
      answer: rewritten(() => 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJwcmFjdGljZSJ9.c2lnbmF0dXJl', {
        'content-type': 'application/jwt',
      }),
    },
    {
      id: 'form-encoded',
      title: 'Form-encoded',
      does: 'Answers as a form, as OAuth 1 did.',
      expected: 'form_encoded_answer',
      answer: rewritten(
        ({ access_token, token_type }) =>
          new URLSearchParams({
            access_token: String(access_token),
            token_type: String(token_type),
          }).toString(),
        { 'content-type': 'application/x-www-form-urlencoded' },
      ),
    },
    {
      id: 'created',
      title: 'With status 201',
      does: 'Brings a good token under status 201.',
      expected: null,
      warnings: ['unexpected_success_status'],
      answer: async (context) => {
        const good = await changed({})(context);
        return good.ok ? new Response(good.body, { status: 201, headers: good.headers }) : good;
      },
    },
    {
      id: 'xml',
      title: 'An XML document',
      does: 'Answers in XML.',
      expected: 'xml_answer',
      answer: rewritten(
        ({ access_token }) => `<?xml version="1.0"?><token><value>${String(access_token)}</value></token>`,
        { 'content-type': 'application/xml' },
      ),
    },
    {
      id: 'soap-fault',
      title: 'A SOAP fault',
      does: 'Answers with a SOAP fault under status 200.',
      expected: 'xml_answer',
      answer: rewritten(
        () =>
          '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>Bad request</faultstring></s:Fault></s:Body></s:Envelope>',
        { 'content-type': 'text/xml' },
      ),
    },
  ],
};
