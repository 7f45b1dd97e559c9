import type { FaultAnswer, FaultFamily } from './fault.ts';

function to(status: number, location: (url: URL) => string): FaultAnswer {
  return ({ request }) =>
    new Response(null, { status, headers: { location: location(new URL(request.url)) } });
}

const elsewhere = 'https://login.example.net/oauth/token';

/** Redirects are shown and never followed: the credentials would go along. */
export const redirects: FaultFamily = {
  title: 'Redirected',
  faults: [
    {
      id: 'redirect-301',
      title: '301 to another host',
      does: 'Has moved for good to another host.',
      expected: 'redirected',
      answer: to(301, () => elsewhere),
    },
    {
      id: 'redirect-302',
      title: '302 to another host',
      does: 'Points to another host for now.',
      expected: 'redirected',
      answer: to(302, () => elsewhere),
    },
    {
      id: 'redirect-303',
      title: '303 to another host',
      does: 'Asks to fetch another address instead.',
      expected: 'redirected',
      answer: to(303, () => elsewhere),
    },
    {
      id: 'redirect-307',
      title: '307 to another host',
      does: 'Asks to send the same request, credentials included, to another host.',
      expected: 'redirected',
      answer: to(307, () => elsewhere),
    },
    {
      id: 'redirect-308',
      title: '308 to another host',
      does: 'Asks to send the same request to another host, from now on.',
      expected: 'redirected',
      answer: to(308, () => elsewhere),
    },
    {
      id: 'redirect-same-host',
      title: 'To another path of the same host',
      does: 'Has moved the token endpoint to another path.',
      expected: 'redirected',
      answer: to(308, (url) => `${url.origin}/oauth2/v2/token`),
    },
    {
      id: 'redirect-relative',
      title: 'A relative Location',
      does: 'Gives only a path in the Location header.',
      expected: 'redirected',
      answer: to(302, () => '../token/'),
    },
    {
      id: 'redirect-loop',
      title: 'To itself',
      does: 'Redirects to the very address that was asked.',
      expected: 'redirected',
      answer: to(302, (url) => url.href),
    },
    {
      id: 'redirect-login',
      title: 'To a login page',
      does: 'Sends everybody to a login page, as a gateway does.',
      expected: 'redirected',
      answer: to(302, (url) => `${url.origin}/login?returnTo=%2Ftoken`),
    },
    {
      id: 'redirect-metadata',
      title: 'To a metadata address',
      does: 'Points to the address where cloud machines keep their credentials.',
      expected: 'redirected',
      answer: to(302, () => 'http://169.254.169.254/latest/meta-data/'),
    },
    {
      id: 'redirect-nowhere',
      title: 'Without a Location',
      does: 'Answers 302 and does not say where to.',
      expected: 'redirected_nowhere',
      answer: () => new Response(null, { status: 302 }),
    },
  ],
};
