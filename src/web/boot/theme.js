/* global addEventListener, document, localStorage -- this file stands in index.html */
// Runs before the first paint, so that a chosen theme does not flash in another colour.
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
