import { accessToken } from './faults/access-token.ts';
import { asApisAnswer } from './faults/as-apis-answer.ts';
import { asProvidersAnswer } from './faults/as-providers-answer.ts';
import { changing } from './faults/changing.ts';
import { disguised } from './faults/disguised.ts';
import { elsewhere } from './faults/elsewhere.ts';
import type { Fault, FaultFamily } from './faults/fault.ts';
import { httpErrors } from './faults/http-errors.ts';
import { oauthErrors } from './faults/oauth-errors.ts';
import { particular } from './faults/particular.ts';
import { redirects } from './faults/redirects.ts';
import { temporary } from './faults/temporary.ts';
import { tokenFacts } from './faults/token-facts.ts';
import { transfer } from './faults/transfer.ts';
import { unreadable } from './faults/unreadable.ts';

/** Every fault that plain HTTP can express, in the order of the page. To add one, add it to its family. */
export const faultFamilies: readonly FaultFamily[] = [
  oauthErrors,
  asProvidersAnswer,
  particular,
  httpErrors,
  temporary,
  changing,
  redirects,
  disguised,
  elsewhere,
  unreadable,
  accessToken,
  tokenFacts,
  transfer,
  asApisAnswer,
];

/** Every fault. */
export const faults: readonly Fault[] = faultFamilies.flatMap((family) => family.faults);

/** The fault of that id, or null. */
export function faultOf(id: string): Fault | null {
  return faults.find((fault) => fault.id === id) ?? null;
}
