import { limits } from './limits.ts';
import { checkPlaceholders, knownBeforeToken, type KnownPlaceholders } from './placeholder-rules.ts';
import { fillPlaceholders, placeholdersIn, tenantPlaceholder } from './placeholders.ts';
import { report, rule } from './rule.ts';
import { codePoints, wholeCharacters } from './text.ts';
import { urlTemplateProblem, usesTenant } from './url-template.ts';
import { z } from './zod-mini.ts';

/** A URL that may hold `{tenant}` and `{{env.name}}`; its rules concern other fields too: see `checkUrlField`. */
export function urlField() {
  return z.string().check(
    rule('too_long', (text) => codePoints(text) <= limits.url, { maximum: limits.url }),
    wholeCharacters(),
    z.meta({ maxLength: limits.url, format: 'uri-template' }),
  );
}

/** A place that nobody fills, such as `{domain}`: every one but that of the tenancy. */
const unfilled = /(?<!\{)\{(?!tenant\})[A-Za-z][\w-]*\}(?!\})/;

/** Scheme, host and port as they are written: what comes before the first slash, question mark or hash behind them. */
function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? /^\{\{[^{}]*\}\}/.exec(url)?.[0] ?? '';
}

/**
 * Checks a URL of a profile. Variables are filled in by the service, which
 * checks the result again; here a variable stands for text that fits.
 */
export function checkUrlField(
  context: z.core.ParsePayload,
  path: (string | number)[],
  url: string,
  options: {
    tenancy: boolean;
    known?: KnownPlaceholders;
    /** True where names in single braces are places that something else fills. */
    places?: boolean;
  },
): void {
  if (checkPlaceholders(context, path, url, options.known ?? knownBeforeToken)) return;
  const entered = placeholdersIn(originOf(url)).find(({ meaning }) => meaning.kind === 'input');
  if (entered !== undefined) report(context, path, 'placeholder_position', { placeholder: entered.text });
  const place = unfilled.exec(url)?.[0];
  if (place !== undefined && options.places !== true) {
    report(context, path, 'unknown_placeholder', {
      placeholder: place,
      known: `${tenantPlaceholder} or ${knownBeforeToken.text}`,
      field: 'url',
    });
    return;
  }
  if (url.includes('{{')) {
    const filled = fillPlaceholders(url, () => 'x');
    // A variable may hold the scheme and host, so only a URL that is whole without it can be judged.
    if (!/^https?:\/\//i.test(filled)) {
      if (!/^(?:http|\{\{)/i.test(url)) report(context, path, 'url_invalid');
      return;
    }
  }
  const problem = urlTemplateProblem(fillPlaceholders(url, () => 'x'));
  if (problem !== null) report(context, path, problem);
  else if (usesTenant(url) && !options.tenancy) report(context, path, 'tenant_not_enabled');
}
