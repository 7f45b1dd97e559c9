import { fixed, json, page } from './answers.ts';
import type { FaultFamily } from './fault.ts';

const trace = `<pre>java.lang.NullPointerException: Cannot invoke "Realm.keys()"
    at com.example.idp.TokenServlet.doPost(TokenServlet.java:214)
    at javax.servlet.http.HttpServlet.service(HttpServlet.java:590)</pre>`;

/** Error statuses that come from something other than an OAuth endpoint. */
export const httpErrors: FaultFamily = {
  title: 'Refused with an HTTP status',
  faults: [
    {
      id: 'bad-request-empty',
      title: '400 without a word',
      does: 'Answers 400 with an empty body.',
      expected: 'http_error',
      answer: fixed(400, null),
    },
    {
      id: 'unauthorized-plain',
      title: '401 in plain text',
      does: 'Answers 401 with one line of text and no OAuth error.',
      expected: 'unauthorized',
      answer: fixed(401, 'Unauthorized\n', { 'content-type': 'text/plain' }),
    },
    {
      id: 'forbidden-firewall',
      title: '403 from a firewall',
      does: 'A firewall in front of the provider shows its own page.',
      expected: 'blocked_by_firewall',
      answer: page(403, 'Access Denied', '<p>Your request was blocked. Reference 18.7f3c.</p>', {
        server: 'practice-shield',
      }),
    },
    {
      id: 'forbidden-json',
      title: '403 in JSON',
      does: 'Forbids the request with a JSON body that has no OAuth error.',
      expected: 'forbidden',
      answer: json(403, { message: 'This client may not sign in from here.' }),
    },
    {
      id: 'not-found',
      title: '404 with a page',
      does: 'There is nothing at this address.',
      expected: 'endpoint_not_found',
      answer: page(404, 'Not Found', '<p>The page does not exist.</p>'),
    },
    {
      id: 'not-found-json',
      title: '404 in JSON',
      does: 'There is nothing at this address, said in JSON.',
      expected: 'endpoint_not_found',
      answer: json(404, { status: 404, message: 'no Route matched with those values' }),
    },
    {
      id: 'method-not-allowed',
      title: '405',
      does: 'Takes GET only, and says so in the Allow header.',
      expected: 'method_not_allowed',
      answer: page(405, 'Method Not Allowed', '', { allow: 'GET, HEAD' }),
    },
    {
      id: 'not-acceptable',
      title: '406',
      does: 'Cannot answer in JSON.',
      expected: 'not_acceptable',
      answer: fixed(406, null),
    },
    {
      id: 'proxy-authentication',
      title: '407',
      does: 'A proxy on the way wants credentials of its own.',
      expected: 'proxy_authentication_required',
      answer: fixed(407, null, { 'proxy-authenticate': 'Basic realm="proxy"' }),
    },
    {
      id: 'proxy-without-name',
      title: '503 of a proxy',
      does: 'A proxy on the way does not find the name of the host, and says so as Squid does.',
      expected: 'proxy_failed',
      answer: page(503, 'ERROR: The requested URL could not be retrieved', '<p>DNS error.</p>', {
        'x-squid-error': 'ERR_DNS_FAIL 0',
      }),
    },
    {
      id: 'guest-network',
      title: '511',
      does: 'A network on the way wants its terms accepted first, and says so by its status.',
      expected: 'network_login_required',
      answer: page(511, 'Welcome to the guest network', '<p>Accept our terms to go on.</p>'),
    },
    {
      id: 'certificate-wanted',
      title: '400 without a certificate',
      does: 'Takes the connection, and then misses a certificate of the client, as nginx does.',
      expected: 'client_certificate_expected',
      answer: page(400, '400 No required SSL certificate was sent', '<h1>400 Bad Request</h1>'),
    },
    {
      id: 'gone',
      title: '410',
      does: 'The endpoint existed once.',
      expected: 'endpoint_not_found',
      answer: json(410, { message: 'This version of the API was switched off.' }),
    },
    {
      id: 'unsupported-media-type',
      title: '415',
      does: 'Does not take the content type of the request.',
      expected: 'unsupported_media_type',
      answer: json(415, { message: 'Content-Type must be application/json.' }),
    },
    {
      id: 'teapot',
      title: '418',
      does: 'Answers with a status that nobody expects.',
      expected: 'http_error',
      answer: fixed(418, "I'm a teapot", { 'content-type': 'text/plain' }),
    },
    {
      id: 'server-error',
      title: '500 with a stack trace',
      does: 'Fails and shows its stack trace as a page.',
      expected: 'server_error',
      answer: page(500, 'HTTP Status 500 – Internal Server Error', trace),
    },
    {
      id: 'server-error-empty',
      title: '500 without a word',
      does: 'Fails with an empty body.',
      expected: 'server_error',
      answer: fixed(500, null),
    },
    {
      id: 'not-implemented',
      title: '501',
      does: 'Has not learnt this yet.',
      expected: 'server_error',
      answer: fixed(501, null),
    },
    {
      id: 'not-modified',
      title: '304 Not Modified',
      does: 'Answers as a cache does, although nothing was asked that could be unchanged.',
      expected: 'unexpected_status',
      answer: fixed(304, null),
    },
    {
      id: 'odd-status',
      title: 'A status beyond the list',
      does: 'Answers 599, which no standard knows.',
      expected: 'server_error',
      answer: fixed(599, 'Network connect timeout error', { 'content-type': 'text/plain' }),
    },
  ],
};
