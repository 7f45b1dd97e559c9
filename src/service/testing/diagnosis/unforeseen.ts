import type { ObservedExchange } from '../../evidence/observed-exchange.ts';
import { oauth2ClientCredentialsFlow } from '../../authorization/oauth2-client-credentials.ts';
import { diagnose, type Verdict } from '../../diagnosis/diagnose.ts';
import type { TransportResult } from '../../ports/transport.ts';
import { clientCredentialsProfile } from '../opened-profile.ts';

/** The verdict on one exchange, with what the protocol library is said to have made of it. */
export function verdictOn(result: TransportResult, library: ObservedExchange['library']): Verdict {
  const request = { method: 'POST', url: 'https://idp.example.com/token', headers: [], body: null };
  return diagnose({
    facts: oauth2ClientCredentialsFlow.facts(clientCredentialsProfile(), null),
    exchanges: [{ step: 'token', request, result, endedAt: 0, library }],
    problem: null,
    conceal: (text) => text,
  });
}
