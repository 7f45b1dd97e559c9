/** The look of the page, in light and dark. */
export const styles = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: 600; padding-block: 2rem 0.5rem; text-align: start; }
th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.5rem; text-align: start; vertical-align: top; }
th { font-weight: 500; }
code { font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
.copy { user-select: all; }
dt { font-weight: 500; margin-block-start: 0.75rem; }
dd { margin-inline-start: 0; }
@media (max-width: 50rem) { table, tbody, tr, th, td { display: block; } thead { display: none; } th { border: 0; } }
`;

/** Nothing but the style sheet may load. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
