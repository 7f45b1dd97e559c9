/**
 * Resolves to the milliseconds from the start of the navigation to the first frame in
 * which a profile can be read and Add can be pressed. Runs in the page.
 *
 * @returns {Promise<number>}
 */
export function whenUsable() {
  /** @param {Element | undefined} element */
  const isInView = (element) => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
  };
  const isUsable = () => {
    const row = [...document.querySelectorAll('th[scope="row"], [role="rowheader"]')].find((header) =>
      header.textContent.includes('Profile 0'),
    );
    const add = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Add',
    );
    return isInView(row) && isInView(add) && add?.disabled === false;
  };
  return new Promise((resolve) => {
    const look = () => {
      if (isUsable()) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * What was loaded up to a moment of the page's time, the page itself included. Runs in the page.
 *
 * @param {number} usableAt
 */
export function loadedUntil(usableAt) {
  const all = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ startTime }) => startTime <= usableAt);
  const scripts = all.filter(({ name }) => /\.js(?:\?|$)/.test(name));
  return {
    requests: all.length + 1,
    scripts: scripts.length,
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    fonts: all.filter(({ name }) => /\.(?:woff2?|ttf|otf)(?:\?|$)/.test(name)).length,
  };
}
