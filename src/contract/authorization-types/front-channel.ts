import { report } from '../rule.ts';
import type { ScopePairWrite } from '../scope.ts';
import type { z } from '../zod.ts';

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
