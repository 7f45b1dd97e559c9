import { isProtocolParameter, mayRepeat } from '#contract/keys.ts';
import type { ScopePairWrite, ScopeSeparator } from '#contract/scope.ts';
import { isBlank } from '#contract/text.ts';

const separators: Readonly<Record<ScopeSeparator, string>> = { space: ' ', comma: ',' };

function valueOf({ value }: ScopePairWrite): string {
  return value ?? '';
}

/**
 * The parameters that the scope pairs ask for, in their order: values under one
 * key joined, so that no parameter is sent twice (RFC 6749 3.2) but those that
 * may repeat. Empty values are left out, and so is what only the protocol may set.
 */
export function tokenParameters(
  pairs: readonly ScopePairWrite[],
  separator: ScopeSeparator,
): [string, string][] {
  const sent = pairs.filter(
    (pair) => !isBlank(pair.key) && !isBlank(valueOf(pair)) && !isProtocolParameter(pair.key),
  );
  const parameters: [string, string][] = [];
  for (const pair of sent) {
    const earlier = parameters.find(([key]) => key === pair.key);
    if (earlier === undefined || mayRepeat(pair.key)) parameters.push([pair.key, valueOf(pair)]);
    else earlier[1] += separators[separator] + valueOf(pair);
  }
  return parameters;
}

/** The scopes that are asked for, one by one (RFC 6749 3.3). */
export function requestedScope(pairs: readonly ScopePairWrite[], separator: ScopeSeparator): string[] {
  const scope = tokenParameters(pairs, separator).find(([key]) => key === 'scope')?.[1] ?? '';
  return scope.split(separator === 'comma' ? /[\s,]+/ : /\s+/).filter((word) => word !== '');
}
