/* global document, fetch, location -- this file runs in the page */
// Asks for what the page shows first while the page itself is still loading. src/web/lib/api/answers-ahead.ts takes the
// answers; a test compares the addresses with those that it asks for.
(() => {
  // The browser host answers only once the page has started it.
  if (document.documentElement.dataset.mode === 'demo') return;
  // The page was faster: an answer that comes behind its own would be an old one.
  if (globalThis.answersAhead !== undefined) return;
  const api = '/api/v1/assistants';
  const addresses = [`${api}?limit=200`];
  const list = /^\/assistants\/([^/]+)\/build\/configurations\/authorization-profiles(?:\/|$)/.exec(
    location.pathname,
  );
  if (list !== null && location.search === '') addresses.push(`${api}/${list[1]}/authorization-profiles`);
  globalThis.answersAhead = new Map(
    addresses.map((address) => {
      const answer = fetch(address, { headers: { accept: 'application/json' } });
      // Whoever takes the answer says what went wrong.
      answer.catch(() => undefined);
      return [address, answer];
    }),
  );
})();

// What the browser knows of calendars takes it some ten milliseconds to read, as soon as anybody asks. Libraries do so when
// they start: it is read while they are still on their way.
Intl.DateTimeFormat.supportedLocalesOf('en');
