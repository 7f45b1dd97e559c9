/* global document, fetch, location, Response -- this file stands in index.html */
// Asks for what the page shows first while the page itself is still loading, and reads it. src/web/lib/api/answers-ahead.ts
// takes the answers; a test compares the addresses with those that it asks for.
(() => {
  // The browser host answers only once the page has started it.
  if (document.documentElement.dataset.mode === 'demo') return;
  const api = '/api/v1/assistants';
  const addresses = [`${api}?limit=200`];
  const list = /^\/assistants\/([^/]+)\/build\/configurations\/authorization-profiles(?:\/|$)/.exec(
    location.pathname,
  );
  if (list !== null && location.search === '') addresses.push(`${api}/${list[1]}/authorization-profiles`);
  globalThis.answersAhead = new Map(
    addresses.map((address) => {
      const answer = fetch(address, { headers: { accept: 'application/json' } }).then(async (response) => {
        const { status, headers } = response;
        return new Response((await response.text()) || null, { status, headers });
      });
      // Whoever takes the answer says what went wrong.
      answer.catch(() => undefined);
      return [address, answer];
    }),
  );
})();

// What the browser knows of calendars takes it some ten milliseconds to read, as soon as anybody asks. Libraries do so when
// they start: it is read while they are still on their way.
Intl.DateTimeFormat.supportedLocalesOf('en');
