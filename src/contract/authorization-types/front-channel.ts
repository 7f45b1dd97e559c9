import { mayRepeat } from '../keys.ts';
import { report } from '../rule.ts';
import type { ScopePairWrite } from '../scope.ts';
import { isBlank } from '../text.ts';
import type { z } from '../zod-mini.ts';

/** What goes through the browser of a user can be read there: no secret may be in it, nor what the protocol sets. */
export function checkFrontChannel(
  context: z.core.ParsePayload,
  list: 'scope' | 'additionalFields',
  rows: readonly ScopePairWrite[],
  isProtocols: (key: string) => boolean,
): void {
  rows.forEach(({ key, secure }, index) => {
    if (isProtocols(key)) report(context, [list, index, 'key'], 'reserved_key', { key });
    if (secure === true) report(context, [list, index, 'value'], 'secret_in_browser');
  });
}

/** Both lists are sent in the authorization request, where a parameter stands once (RFC 6749 3.1). */
export function checkSentOnce(
  context: z.core.ParsePayload,
  scope: readonly ScopePairWrite[],
  additionalFields: readonly ScopePairWrite[],
): void {
  const isSent = ({ key, value }: ScopePairWrite) => !isBlank(value ?? '') && !mayRepeat(key);
  const sent = new Set(scope.filter(isSent).map(({ key }) => key));
  additionalFields.forEach((row, index) => {
    const { key } = row;
    if (isSent(row) && sent.has(key))
      report(context, ['additionalFields', index, 'key'], 'duplicate_field', { field: 'scope', key });
  });
}
