/** The look of the page, in light and dark: the colours and sizes of the product. */
export const styles = `:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #1b1f26);
  --sunken: light-dark(#f6f7f9, #15181e);
  --chip: light-dark(#eceef2, #2b313b);
  --line: light-dark(#e1e4e9, #2d333d);
  --line-control: light-dark(#868e9b, #717b8a);
  --text: light-dark(#14181f, #eceff3);
  --text-2: light-dark(#4a5361, #b7bfca);
  --accent: light-dark(#005ad9, #7db2ff);
  --focus: light-dark(#005ad9, #8abaff);
  --ok-bg: light-dark(#e7f5ec, #12301f);
  --ok: light-dark(#0b6635, #74d69f);
  --bad-bg: light-dark(#fdeeec, #371e1d);
  --bad: light-dark(#ab1f16, #ff9d93);
  font: 0.875rem/1.5 Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  color: var(--text);
  background: light-dark(#ffffff, #14171c);
  scroll-padding-block-start: 1rem;
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 0.875rem; margin: 0; padding: 0.75rem 1rem; }
p { margin: 0.25rem 0; color: var(--text-2); max-width: 46rem; }
[hidden] { display: none !important; }
code { font: 0.75rem/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
p code, dd > code { padding: 0.0625rem 0.25rem; border-radius: 0.25rem; background: var(--chip); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 0.25rem; }
dl, section { border: 1px solid var(--line); border-radius: 0.5rem; background: var(--surface); margin: 0; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: 0.5rem 1.5rem; padding: 1rem; }
dt { color: var(--text-2); }
dd { margin: 0; min-width: 0; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block: 0.5rem; }
section { margin-block-start: 1rem; overflow: clip; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border-block-start: 1px solid var(--line); padding: 0.625rem 1rem; text-align: start; vertical-align: top; }
thead th { background: var(--sunken); color: var(--text-2); font-size: 0.75rem; font-weight: 500; padding-block: 0.375rem; }
tbody th { font-weight: 500; }
tbody th p { font-weight: 400; font-size: 0.8125rem; }
td p { font-size: 0.8125rem; overflow-wrap: anywhere; }
td > p:first-child { margin-block-start: 0; }
.tag { display: inline-block; padding: 0 0.5rem; border-radius: 999px; font-size: 0.75rem; font-weight: 500; }
.ok { color: var(--ok); background: var(--ok-bg); }
.bad { color: var(--bad); background: var(--bad-bg); }
.copy { display: flex; align-items: flex-start; justify-content: space-between; gap: 0.5rem; }
dd > .copy { justify-content: flex-start; }
.copy code { user-select: all; padding-block: 0.1875rem; }
button { flex: none; min-height: 1.75rem; min-width: 3.75rem; padding: 0 0.5rem; border: 1px solid var(--line-control); border-radius: 0.375rem; background: none; color: inherit; font: inherit; font-size: 0.75rem; cursor: pointer; }
button:hover { background: var(--chip); }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
input { min-height: 2.25rem; min-width: 14rem; padding: 0 0.75rem; border: 1px solid var(--line-control); border-radius: 0.375rem; background: var(--surface); color: inherit; font: inherit; }
@media (max-width: 48rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0.125rem; }
  dd { margin-block-end: 0.5rem; }
  table, tbody, tr, tbody th, td { display: block; }
  thead { display: none; }
  td { border: 0; padding-block-start: 0; }
}
`;

/** Nothing but the page's own style sheet and script may load. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
