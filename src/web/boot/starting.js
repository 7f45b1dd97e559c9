/* global addEventListener, document, HTMLScriptElement, localStorage, navigator, setTimeout, window -- this file stands in index.html */
// Until the page is drawn, which takes this away: says that it is on its way, once that takes a while, or that it could
// not be loaded. The texts come from the catalogue (vite/starting-texts.ts).
(() => {
  const longAfterMs = 400;
  const languages = () => {
    try {
      return [localStorage.getItem('authorization-profiles.language') ?? '', ...navigator.languages];
    } catch {
      return navigator.languages;
    }
  };
  let hasFailed = false;
  const say = (/** @type {'status' | 'alert'} */ role) => {
    const starting = document.getElementById('starting');
    if (starting === null) return;
    const texts = [...starting.getElementsByTagName('template')].filter(
      ({ dataset }) => dataset.role === role,
    );
    const text = [...languages(), 'en']
      .map((language) => texts.find(({ lang }) => lang === language.slice(0, 2)))
      .find((found) => found !== undefined);
    for (const region of starting.querySelectorAll('[role]')) {
      const says = region.getAttribute('role') === role && text !== undefined;
      region.replaceChildren(...(says ? [text.content.cloneNode(true)] : []));
      region.classList.toggle('pending-bar', says && role === 'status');
    }
  };
  const fail = () => {
    hasFailed = true;
    say('alert');
  };
  setTimeout(() => hasFailed || say('status'), longAfterMs);
  addEventListener(
    'error',
    ({ target }) => {
      if (target === window || target instanceof HTMLScriptElement) fail();
    },
    true,
  );
  addEventListener('unhandledrejection', fail);
})();
