import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenCall } from './seen-call.ts';

const tenant = String.raw`(?:tenant|org(?:ani[sz]ation)?|realm|company|workspace|cloud|portal)`;
const id = String.raw`[\s_-]?(?:id|identifier|header|key)`;
/** A token is for the one that was chosen at the sign-in, or for several: services want to be told which is called. */
const ofTenant = new RegExp(
  [
    String.raw`\b${tenant}${id}\b[^.]{0,40}\b(?:missing|required|invalid|incorrect|not (?:provided|specified|set|given|found|present|valid))\b`,
    String.raw`\b(?:missing|no|invalid|unknown|incorrect|wrong|requires?|provide|specify)\b[^.]{0,20}\b${tenant}${id}\b`,
    String.raw`\b${tenant}(?:${id})?\b[^.]{0,60}\b(?:mismatch|different from|not found|does ?n[o’']t match|did not match|unknown)\b`,
    String.raw`\bnot (?:associated with|a member of) the (?:specified )?(?:${tenant}|account\b)|_${tenant}_mismatch\b`,
  ].join('|'),
  'i',
);
/** QuickBooks says the first where a company of its sandbox is called in production. */
const elsewhere = /\bwrong (?:server|cluster|environment|region|instance|data ?cent(?:er|re)|pod)\b/i;

/** True where the words of a refusal speak of an organisation or tenant that is not told, or another one. */
export function missesTenant({ error }: Pick<SeenCall, 'error'>): boolean {
  return ofTenant.test(errorWords(error));
}

/** What comes first where a refusal speaks of who is called, and not of who is calling. */
export function aboutTenant(seen: SeenCall): SuggestionDraft[] {
  return [
    ...(elsewhere.test(errorWords(seen.error))
      ? [{ code: 'check_environment', field: 'checkUrl' } as const]
      : []),
    ...(missesTenant(seen) ? [{ code: 'name_tenant', field: 'authorizationFields' } as const] : []),
  ];
}
