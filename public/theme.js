/* global addEventListener, document, localStorage -- this file runs in the page */
// Runs before the first paint, so that a chosen theme does not flash in another colour. A file of its own, because
// the Content Security Policy allows no inline script.
const showTheme = () => {
  try {
    const theme = localStorage.getItem('authorization-profiles.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  } catch {
    // Without storage the system's theme holds.
  }
};
showTheme();
// It may be chosen in another tab.
addEventListener('storage', showTheme);
